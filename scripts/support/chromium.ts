import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** A browser for the stories: CHROMIUM_PATH, the system's, or one Playwright has downloaded. */
export function findChromium(): string | null {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter((name) => name !== "");
  const places = [
    ...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...ELSEWHERE,
    chromium.executablePath(),
  ];
  return places.find((place) => existsSync(place)) ?? null;
}

/**
 * Keeps the browser off the network beyond the shop: on a closed network its own look-ups would only
 * fail, many at a time. Playwright itself leaves the browser's sandbox off, which root needs.
 */
export const CHROMIUM_FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
