import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { LRUCache } from "lru-cache";
import sharp from "sharp";
import type { Cutout } from "./recolour";

const assets = join(
  dirname(createRequire(import.meta.url).resolve("@lobehub/fluent-emoji-3d/package.json")),
  "assets",
);

/** Where the picture of an object lies. Objects are named by their code points, as the package does. */
export function assetPath(object: string): string {
  return join(assets, `${object}.webp`);
}

// 48 objects of at most 256 KB each.
const cache = new LRUCache<string, Cutout>({
  max: 48,
  async fetchMethod(object) {
    const { data, info } = await sharp(assetPath(object))
      .ensureAlpha()
      .trim({ background: { r: 0, g: 0, b: 0, alpha: 0 }, threshold: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { pixels: data, width: info.width, height: info.height };
  },
});

/** The pixels of one object of `@lobehub/fluent-emoji-3d` (MIT). */
export async function cutoutOf(object: string): Promise<Cutout> {
  return cache.forceFetch(object);
}
