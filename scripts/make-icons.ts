/**
 * Draws the app icons from public/favicon.svg into public/icons.
 * Run by hand when the mark changes: `node_modules/.bin/tsx scripts/make-icons.ts`.
 */
import { mkdir, readFile } from "node:fs/promises";
import sharp from "sharp";

const PAPER = "#fbfaf7";

const ICONS = [
  { file: "icon-192.png", size: 192, mark: 0.82 },
  { file: "icon-512.png", size: 512, mark: 0.82 },
  { file: "apple-touch-icon.png", size: 180, mark: 0.7 },
  // A mask may cut away all but the middle 80 %.
  { file: "maskable-512.png", size: 512, mark: 0.56 },
];

const svg = await readFile("public/favicon.svg");
await mkdir("public/icons", { recursive: true });
for (const { file, size, mark } of ICONS) {
  const inner = Math.round(size * mark);
  const drawn = await sharp(svg, { density: 72 * 16 })
    .resize(inner, inner)
    .png()
    .toBuffer();
  await sharp({ create: { width: size, height: size, channels: 3, background: PAPER } })
    .composite([{ input: drawn, gravity: "center" }])
    .png({ compressionLevel: 9, palette: true })
    .toFile(`public/icons/${file}`);
}
