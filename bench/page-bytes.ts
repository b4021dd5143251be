import { gzipSync } from "node:zlib";
import { Pool } from "undici";

/**
 * Gzipped bytes of every script a page's own HTML asks for, module preloads included; level 9, each
 * file on its own, as a server would send them.
 */
export async function scriptBytes(origin: string, path: string): Promise<number> {
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
