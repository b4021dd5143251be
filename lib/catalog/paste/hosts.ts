import type { Market } from "@/lib/kernel/offer-ref";

/** Registered names of the marketplaces. Tmall's goods are Taobao's: one id space, one upstream. */
const DOMAINS: readonly { domain: string; market: Market }[] = [
  { domain: "1688.com", market: "1688" },
  { domain: "taobao.com", market: "taobao" },
  { domain: "tmall.com", market: "taobao" },
  { domain: "tmall.hk", market: "taobao" },
  { domain: "tb.cn", market: "taobao" },
  { domain: "95095.com", market: "taobao" },
  { domain: "liangxinyao.com", market: "taobao" },
];

export type MarketHost = { market: Market; domain: string; name: string };

/**
 * The marketplace a host belongs to, and its `name` there: "detail" of detail.1688.com, "shop1.m" of
 * shop1.m.taobao.com, "" of 1688.com itself. Null for every other host, also for 1688.com.evil.test.
 */
export function marketHost(hostname: string): MarketHost | null {
  const host = hostname.toLowerCase().replace(/\.$/, "");
  for (const { domain, market } of DOMAINS) {
    if (host === domain) return { market, domain, name: "" };
    if (host.endsWith(`.${domain}`))
      return { market, domain, name: host.slice(0, -domain.length - 1) };
  }
  return null;
}

/**
 * Names under the marketplaces' domains that are services, not shops. What is missing here reads as
 * a shop, and the shop page says that it does not know it.
 */
const SERVICES = new Set(
  (
    "www m s a i my me h5 wap main world market item detail chaoshi list search login passport " +
    "cart buy trade order work member favorite shop store winport qm air page show sale huodong " +
    "pages pages-fast act open fuwu rule help service club go re ju p4p click simba uland ai " +
    "qr dj e c t tb img gw style view video global intl hk guang temai new pre jump market1 " +
    "food 3c miao nvzhuang brand nahuo tuan gongchang factory kj cui yunying insights"
  ).split(" "),
);

/** The shop's own name out of a host's name, or null where the host is a service of the marketplace. */
export function shopName(name: string): string | null {
  const bare = name.replace(/\.(?:m|world|detail)$/, "").replace(/^www\./, "");
  if (bare === "" || bare.includes(".") || SERVICES.has(bare)) return null;
  return /^[a-z0-9][a-z0-9-]{1,62}$/.test(bare) ? bare : null;
}
