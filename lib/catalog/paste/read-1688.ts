import { shopName, type MarketHost } from "./hosts";
import { numericParam, skuParam, type LinkParams } from "./link-params";
import { unresolvable, type Reading } from "./types";

/** Names that only redirect: the target is known to 1688 alone. */
const SHORT = new Set(["qr", "dj", "s.click", "click", "p4p"]);

/** Reads a link to 1688. Its goods ids are the old numeric ones. */
export function read1688(url: URL, { name }: MarketHost, params: LinkParams): Reading {
  const inPath = /(?:^|\/)offer\/(\d{5,19})(?:\.html?)?(?![0-9A-Za-z_-])/i.exec(url.pathname)?.[1];
  const id = inPath ?? numericParam(params, ["offerid", "offer_id", "offermapid"]);
  if (id)
    return {
      kind: "offer",
      ref: { market: "1688", id },
      skuId: skuParam(params),
      id: "numeric",
      other: null,
    };
  if (SHORT.has(name)) return unresolvable("short_link");
  const words = params.get("keywords") ?? params.get("keyword");
  if (words?.trim()) return { kind: "keyword", text: words, market: "1688" };
  const member = memberId(url, params);
  if (member) return { kind: "shop", market: "1688", shop: { by: "member_id", value: member } };
  const shop = shopName(name);
  if (shop) return { kind: "shop", market: "1688", shop: { by: "domain", value: shop } };
  return unresolvable("no_product_in_link");
}

/** Mobile shop pages name the merchant's member id: m.1688.com/winport/b2b-123.html. */
function memberId(url: URL, params: LinkParams): string | null {
  const inPath = /\/winport\/([A-Za-z0-9_-]{3,64})\.html?/i.exec(url.pathname)?.[1];
  const value = inPath ?? params.get("memberid") ?? params.get("member_id") ?? "";
  return /^[A-Za-z0-9_-]{3,64}$/.test(value) ? value : null;
}
