import { shopName, type MarketHost } from "./hosts";
import { numericParam, skuParam, type LinkParams } from "./link-params";
import { unresolvable, type Reading } from "./types";

/** Names that only redirect: the target is known to Taobao alone. */
const SHORT = new Set(["s.click", "click.simba", "click.mz.simba", "uland", "c", "t"]);

const ITEM_NAMES = ["itemid", "item_id", "itemnumid", "item_num_id"];

/** Reads a link to Taobao or Tmall. */
export function readTaobao(url: URL, host: MarketHost, params: LinkParams): Reading {
  const id = itemId(url, host.name, params);
  if (id)
    return {
      kind: "offer",
      ref: { market: "taobao", id },
      skuId: skuParam(params),
      id: "numeric",
      other: null,
    };
  if (host.domain === "tb.cn" || SHORT.has(host.name)) return unresolvable("short_link");
  const words = /(?:^|\.)(?:s|list|search|world)(?:\.|$)|^(?:m|www)$/.test(host.name)
    ? (params.get("q") ?? params.get("keyword"))
    : undefined;
  if (words?.trim()) return { kind: "keyword", text: words, market: "taobao" };
  return shopOf(url, host, params) ?? unresolvable("no_product_in_link");
}

function itemId(url: URL, name: string, params: LinkParams): string | null {
  const inPath =
    /\/item\/(\d{5,19})(?:\.html?)?(?![0-9A-Za-z_-])/i.exec(url.pathname) ??
    /^\/i(\d{5,19})\.html?/i.exec(url.pathname);
  if (inPath?.[1]) return inPath[1];
  const named = numericParam(params, ITEM_NAMES);
  // A shop's link may name the goods it was reached from; it still is the shop's link.
  if (named && !/^(?:shop|store)(?:\.|$)/.test(name)) return named;
  // "id" alone means goods only on pages that show goods.
  const showsGoods =
    /(?:^|\.)(?:item|detail|chaoshi)(?:\.|$)/.test(name) ||
    /item|detail/i.test(url.pathname) ||
    /(?:item|detail)\.html?/i.test(url.hash);
  return showsGoods ? numericParam(params, ["id"]) : null;
}

function shopOf(url: URL, host: MarketHost, params: LinkParams): Reading | null {
  if (/^(?:shop|store)(?:\.|$)/.test(host.name) || /shop/i.test(url.pathname)) {
    const shopId = numericParam(params, ["shop_id", "shopid"]);
    if (shopId) return { kind: "shop", market: "taobao", shop: { by: "shop_id", value: shopId } };
    const userId = numericParam(params, ["user_number_id", "user_id", "userid", "sellerid"]);
    if (userId) return { kind: "shop", market: "taobao", shop: { by: "user_id", value: userId } };
  }
  const name = shopName(host.name);
  if (!name) return null;
  const numbered = /^shop(\d{5,19})$/.exec(name)?.[1];
  const shop = numbered
    ? ({ by: "shop_id", value: numbered } as const)
    : ({ by: "domain", value: name } as const);
  return { kind: "shop", market: "taobao", shop };
}
