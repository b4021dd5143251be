import { parseOfferRef } from "@/lib/kernel/offer-ref";
import { skuParam, type LinkParams } from "./link-params";
import type { Reading } from "./types";

const GOODS =
  /^(?:\/[a-z]{2}(?:-[a-z]{2,4})?)?\/products\/(1688|taobao)\/([A-Za-z0-9_-]{1,64})\/?$/i;
const SHOP = /^(?:\/[a-z]{2}(?:-[a-z]{2,4})?)?\/shops\/(1688|taobao)\/([A-Za-z0-9_-]{1,64})\/?$/i;
const SEARCH = /^(?:\/[a-z]{2}(?:-[a-z]{2,4})?)?\/search\/?$/i;

/**
 * Links of this shop, whatever host it is reached by; the same links of another shop that runs this
 * program name the same goods.
 */
export function readOwn(url: URL, params: LinkParams): Reading | null {
  const [, market = "", id = ""] = GOODS.exec(url.pathname) ?? [];
  const ref = parseOfferRef(market, id);
  if (ref.ok)
    return {
      kind: "offer",
      ref: ref.value,
      skuId: skuParam(params),
      id: /^\d+$/.test(id) ? "numeric" : "opaque",
      other: null,
    };
  const [, shopMarket, sellerId] = SHOP.exec(url.pathname) ?? [];
  if (sellerId)
    return {
      kind: "shop",
      market: shopMarket === "taobao" ? "taobao" : "1688",
      shop: { by: "seller_open_id", value: sellerId },
    };
  const words = SEARCH.test(url.pathname) ? params.get("q")?.trim() : undefined;
  return words ? { kind: "keyword", text: words, market: null } : null;
}
