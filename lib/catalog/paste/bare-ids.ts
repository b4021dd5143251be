import { MARKETS, type Market } from "@/lib/kernel/offer-ref";
import type { OfferReading } from "./types";

/** "ID: 676835042216", "商品ID 676835042216". */
const LABEL = /^(?:offer|item|product|商品|宝贝|货品)?\s?(?:id|编号)\s?[:=]?\s?(?=\S)/i;

/**
 * The ids a line consists of, or null where it holds anything else. A bare id does not say its
 * market: `market` is tried first, `other` names the second try.
 */
export function readBareIds(line: string, market: Market): OfferReading[] | null {
  const tokens = line
    .replace(LABEL, "")
    .split(/[\s,;、|]+/)
    .filter((token) => token !== "");
  const kinds = tokens.map(idKind);
  if (tokens.length === 0 || kinds.includes(null)) return null;
  const second = MARKETS.find((name) => name !== market) ?? market;
  return tokens.map((id, index) => ({
    kind: "offer",
    ref: { market, id },
    skuId: null,
    id: kinds[index] ?? "numeric",
    other: { market: second, id },
  }));
}

function idKind(token: string): "numeric" | "opaque" | null {
  if (/^\d{9,19}$/.test(token)) return "numeric";
  return isOpaqueId(token) ? "opaque" : null;
}

/**
 * V2 ids are 16 bytes in base64url: 22 characters of which the last carries two bits, so it is A, Q,
 * g or w. Words of that length jump less between cases and digits than random characters do.
 */
function isOpaqueId(token: string): boolean {
  if (!/^[A-Za-z0-9_-]{21}[AQgw]$/.test(token)) return false;
  const jumps = token.match(/(?<=[a-z])[A-Z]|(?<=[A-Za-z])\d|(?<=\d)[A-Za-z]/g) ?? [];
  return jumps.length >= 3;
}
