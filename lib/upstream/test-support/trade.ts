import { fen } from "@/lib/kernel/money";
import { startSandbox, type RunningSandbox, type SandboxOptions } from "@/lib/sandbox/start";
import { createUpstream } from "../create-upstream";
import type { Offer, Sku } from "../domain";
import type { UpstreamOptions } from "../options";
import type { Outcome } from "../outcome";
import type { DeliveryAddress, MerchantLines, OrderLine, TaobaoOrderLine } from "../preview";
import type { PlaceOrderInput } from "../trade-door";
import { optionsFor } from "./entries";

const credentials = {
  accessKey: "sandbox-key",
  accessSecret: "sandbox-secret-0123456789",
  userId: "2100007341207",
};

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

/** A sandbox with a door to it, and short words for what stories about orders do. */
export async function startTrade(
  options: Partial<SandboxOptions> = {},
  upstream: Partial<UpstreamOptions> = {},
) {
  const sandbox = await startSandbox({
    port: 0,
    seed: 7,
    offers: 3_000,
    ...credentials,
    ...options,
  });
  const door = createUpstream(
    optionsFor(sandbox.url, { ...credentials, confirmed: "all", ...upstream }),
  );
  let references = 0;
  const control = <T>(method: "GET" | "POST" | "DELETE", path: string, body?: object) =>
    controlOf<T>(sandbox, method, path, body);

  /** Ids of offers of a kind. */
  async function ids(kind: string, limit = 50, market = "1688"): Promise<string[]> {
    const path = `offers?kind=${kind}&limit=${limit}&market=${market}`;
    return (await control<{ ids: string[] }>("GET", path)).ids;
  }

  async function offer(id: string, market: "1688" | "taobao" = "1688"): Promise<Offer> {
    const found = await door.getOffer({ ref: { market, id }, language: "en" });
    if (!found.ok || found.value.kind !== "offer") throw new Error(`no offer ${id}`);
    return found.value.offer;
  }

  async function firstOf(kind: string): Promise<Offer> {
    const [id] = await ids(kind, 1);
    return offer(id ?? "");
  }

  /** Lines of `count` merchants that can be ordered. */
  async function merchants(count: number): Promise<MerchantLines[]> {
    const offers = await Promise.all((await ids("orderable", count * 4)).map((id) => offer(id)));
    const bySeller = Map.groupBy(offers, ({ seller }) => seller.openId ?? "");
    return [...bySeller].slice(0, count).map(([sellerOpenId, own]) => ({
      sellerOpenId,
      lines: own.map((one) => lineOf(one)),
    }));
  }

  const reference = () => `SP-T${(references += 1)}`;

  async function orderInput(rest: Partial<PlaceOrderInput> = {}): Promise<PlaceOrderInput> {
    const [merchant] = await merchants(1);
    if (!merchant) throw new Error("nobody sells anything");
    return { ...merchant, ...plain, reference: reference(), address: warehouse, ...rest };
  }

  async function place(rest: Partial<PlaceOrderInput> = {}) {
    const placed = valueOf(await door.placeOrder(await orderInput(rest)));
    const [order] = placed.kind === "placed" ? placed.orders : [];
    if (!order) throw new Error(`not placed: ${JSON.stringify(placed)}`);
    return order;
  }

  async function order(orderId: string, market: "1688" | "taobao" = "1688") {
    const found = valueOf(await door.getOrder({ market, orderId }));
    if (found.kind !== "order") throw new Error(`no order ${orderId}`);
    return found.order;
  }

  async function taobaoLines(count: number): Promise<TaobaoOrderLine[]> {
    const found = await ids("orderable", count, "taobao");
    return Promise.all(found.map(async (id) => taobaoLineOf(await offer(id, "taobao"))));
  }

  return {
    sandbox,
    account: credentials,
    door,
    control,
    ids,
    offer,
    firstOf,
    merchants,
    reference,
    orderInput,
    place,
    order,
    taobaoLines,
    /** As it was at the start: no orders, faults, changes or calls. */
    async reset() {
      for (const path of ["offers", "faults", "ledger", "trade", "calls"])
        await control("DELETE", path);
    },
    ledger: () => control<Ledger>("GET", "ledger"),
    set: (settings: object) => control("POST", "trade", settings),
    advance: (hours: number) => control("POST", "clock", { advanceMs: hours * 3_600_000 }),
    async close() {
      await door.close();
      await sandbox.close();
    },
  };
}

/** What the ledger tells, as far as tests look at it. */
type Ledger = {
  references: Record<string, { placements: number; orders: string[]; payments: number }>;
  orders: { id: string; totalFen: number; references: string[]; payAttempts: number }[];
};

/** Terms that leave everything to the upstream. */
export const plain = { flow: null, tradeMode: null, shopPromotionId: null, note: null } as const;

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/** A line that can be filled: the SKU with most stock, a quantity that every rule of the offer allows. */
export function lineOf(offer: Offer, times = 1): OrderLine {
  const lot = offer.lotSize ?? 1;
  const least = Math.ceil((offer.minOrderQuantity ?? 1) / lot) * lot;
  return { ref: offer.ref, specId: fullest(offer)?.specId ?? null, quantity: least * times };
}

export function taobaoLineOf(offer: Offer, quantity = 2): TaobaoOrderLine {
  const sku = fullest(offer);
  return {
    ref: offer.ref,
    buyId: offer.buyId ?? "",
    skuBuyId: sku?.buyId ?? null,
    quantity,
    unitPrice: sku?.promotionPrice ?? sku?.price ?? fen(100),
  };
}

export function fullest({ skus }: Offer): Sku | undefined {
  return skus.toSorted((a, b) => (b.stock ?? 0) - (a.stock ?? 0))[0];
}

async function controlOf<T>(
  { url }: RunningSandbox,
  method: string,
  path: string,
  body?: object,
): Promise<T> {
  const init = body ? { method, body: JSON.stringify(body) } : { method };
  const reply = await fetch(`${url}/__sandbox/${path}`, init);
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
  return (await reply.json()) as T;
}

export type Trade = Awaited<ReturnType<typeof startTrade>>;
