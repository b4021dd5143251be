import { gzipSync } from "node:zlib";
import { Pool } from "undici";
import type { Measure } from "./support/measure";

/** P8: JavaScript of the search and product page over an empty page of the same Next version. */
export async function measurePageBytes(
  shop: string,
  baseline: string,
  offerId: string,
): Promise<readonly Measure[]> {
  const empty = await scriptBytes(baseline, "/");
  const pages = [
    ["P8a", "search page", "/search?q=bag"],
    ["P8b", "product page", `/products/1688/${offerId}`],
  ] as const;
  const measures: Measure[] = [];
  for (const [id, name, path] of pages) {
    const bytes = await scriptBytes(shop, path);
    measures.push({
      id,
      what: `JavaScript of the ${name}, gzipped`,
      baseline: "less that of an empty page",
      value: (bytes - empty) / 1024,
      unit: "KB",
      goal: 25,
      notes: `${(bytes / 1024).toFixed(1)} KB − ${(empty / 1024).toFixed(1)} KB`,
    });
  }
  return measures;
}

/**
 * Gzipped bytes of every script a page's own HTML asks for, module preloads included; level 9, each
 * file on its own, as a server would send them.
 */
async function scriptBytes(origin: string, path: string): Promise<number> {
  const pool = new Pool(origin, { connections: 4 });
  const page = await pool.request({ method: "GET", path });
  const html = await page.body.text();
  const sources = new Set(
    [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)(?:\?[^"]*)?"[^>]*>/g)]
      // `nomodule` scripts are only for browsers that run nothing else of ours.
      .filter((tag) => !/\bnomodule\b/i.test(tag[0]))
      .map((tag) => tag[1] ?? ""),
  );
  let total = 0;
  for (const source of sources) {
    const script = await pool.request({ method: "GET", path: source });
    if (script.statusCode !== 200) throw new Error(`${source} answered ${script.statusCode}`);
    total += gzipSync(Buffer.from(await script.body.arrayBuffer()), { level: 9 }).length;
  }
  await pool.close();
  return total;
}
