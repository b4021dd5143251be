import { readPaste } from "@/lib/catalog/paste/read-paste";
import type { PastedLine } from "@/lib/catalog/paste/types";
import { MARKETS, type Market } from "@/lib/kernel/offer-ref";

export type AskedPaste = { text: string; market: Market; lines: PastedLine[] };

type Parameters = Record<string, string | string[] | undefined>;

/** What the address of the page says was pasted; `more` counts lines its length had no room for. */
export function readPasteAddress({ text, market, more }: Parameters): AskedPaste {
  const pasted = (Array.isArray(text) ? text.join("\n") : (text ?? "")).trim();
  const asked = MARKETS.find((name) => name === market) ?? "1688";
  const found = readPaste(pasted, asked);
  const cut = typeof more === "string" && /^\d{1,6}$/.test(more) ? Number(more) : 0;
  const here = found.flatMap((line) => (line.kind === "left_out" ? [line.count] : []))[0] ?? 0;
  const lines = found.filter(({ kind }) => kind !== "left_out");
  const count = here + cut;
  if (count > 0) lines.push({ line: 0, text: "", kind: "left_out", count });
  return { text: pasted, market: asked, lines };
}
