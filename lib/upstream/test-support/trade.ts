import type { RunningSandbox } from "@/lib/sandbox/start";
import type { UpstreamService } from "../create-upstream";
import type { Offer, Sku } from "../domain";
import type { DeliveryAddress, OrderLine } from "../preview";

export const warehouse: DeliveryAddress = {
  fullName: "李伟",
  mobile: "13800138000",
  phone: null,
  province: "广东省",
  city: "深圳市",
  district: "宝安区",
  town: null,
  street: "航城街道1号仓",
  postCode: "518100",
  districtCode: "440306",
};

/** A call of a sandbox's control API; throws where it is refused. */
export async function control<T>(
  { url }: RunningSandbox,
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: object,
): Promise<T> {
  const init = body ? { method, body: JSON.stringify(body) } : { method };
  const reply = await fetch(`${url}/__sandbox/${path}`, init);
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
  return (await reply.json()) as T;
}

/** Ids of offers of a kind. */
export async function idsOf(
  sandbox: RunningSandbox,
  kind: string,
  { market = "1688", limit = 50 }: { market?: "1688" | "taobao"; limit?: number } = {},
): Promise<string[]> {
  const path = `offers?kind=${kind}&limit=${limit}&market=${market}`;
  return (await control<{ ids: string[] }>(sandbox, "GET", path)).ids;
}

export async function offerOf(
  door: UpstreamService,
  id: string,
  market: "1688" | "taobao" = "1688",
): Promise<Offer> {
  const found = await door.getOffer({ ref: { market, id }, language: "en" });
  if (!found.ok || found.value.kind !== "offer") throw new Error(`no offer ${id}`);
  return found.value.offer;
}

/** A line that can be filled: the SKU with most stock, a quantity that every rule of the offer allows. */
export function lineOf(offer: Offer, times = 1): OrderLine {
  const lot = offer.lotSize ?? 1;
  const least = Math.ceil((offer.minOrderQuantity ?? 1) / lot) * lot;
  return { ref: offer.ref, specId: fullest(offer)?.specId ?? null, quantity: least * times };
}

export function fullest({ skus }: Offer): Sku | undefined {
  return skus.toSorted((a, b) => (b.stock ?? 0) - (a.stock ?? 0))[0];
}
