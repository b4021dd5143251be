import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startTrade, valueOf, type Trade } from "./test-support/trade";

let trade: Trade;

beforeAll(async () => {
  trade = await startTrade();
});
beforeEach(() => trade.reset());
afterAll(() => trade.close());

describe("paying", () => {
  const pay = async (orderId: string) => valueOf(await trade.door.payOrder({ orderId }));

  it("by agreement is done at once, and once", async () => {
    const { id } = await trade.place();
    expect(await pay(id)).toEqual({ orderId: id, kind: "paid" });
    expect(await trade.order(id)).toMatchObject({ state: "paid" });
    expect((await trade.order(id)).paidAt).not.toBeNull();
    expect(await pay(id)).toMatchObject({ kind: "refused", problem: { kind: "order_state" } });
    expect((await trade.ledger()).references).toMatchObject({
      [`SP-T${lastOf()}`]: { payments: 1 },
    });
  });

  it("without agreement is a link, which a person pays", async () => {
    await trade.set({ passwordFree: false });
    const { id } = await trade.place();
    const payment = await pay(id);
    if (payment.kind !== "cashier") throw new Error(payment.kind);
    expect((await trade.order(id)).state).toBe("unpaid");
    expect((await fetch(payment.url, { method: "POST" })).status).toBe(200);
    expect((await trade.order(id)).state).toBe("paid");
  });

  it("without money is refused", async () => {
    await trade.set({ balanceFen: 0 });
    const { id } = await trade.place();
    expect(await pay(id)).toMatchObject({ kind: "refused", problem: { kind: "balance_short" } });
  });

  it("an order nobody knows is refused", async () => {
    const none = "1234567890123456789";
    expect(await pay(none)).toMatchObject({ problem: { kind: "order_not_found" } });
  });

  it.each([
    ["refused", "refused"],
    ["silent", "unsaid"],
  ] as const)("several in part: the rest is %s", async (rest, kind) => {
    await trade.set({ partialPay: { paid: 1, rest } });
    const placed = [await trade.place(), await trade.place(), await trade.place()];
    const orderIds = placed.map(({ id }) => id);
    const paid = valueOf(await trade.door.payOrders({ market: "1688", orderIds }));
    expect(paid.map((one) => one.kind)).toEqual(["paid", kind, kind]);
    expect(paid.map(({ orderId }) => orderId)).toEqual(orderIds);
    const states = await Promise.all(orderIds.map(async (id) => (await trade.order(id)).state));
    expect(states).toEqual(["paid", "unpaid", "unpaid"]);
  });

  it("whose reply is lost has been done, and is not repeated", async () => {
    const { id } = await trade.place();
    await trade.control("POST", "faults", { endpoint: "orders.pay_url", kind: "lost_reply" });
    expect(await trade.door.payOrder({ orderId: id })).toMatchObject({ kind: "network" });
    await trade.control("DELETE", "faults");
    expect((await trade.order(id)).state).toBe("paid");
    expect((await trade.ledger()).orders[0]?.payAttempts).toBe(1);
  });
});

/** The number of the last reference the test support has given. */
function lastOf(): number {
  return Number(trade.reference().slice(4)) - 1;
}

describe("cancelling", () => {
  const cancel = async (orderId: string) => {
    const asked = { market: "1688", orderId, reason: "buyerCancel", remark: null } as const;
    return valueOf(await trade.door.cancelOrder(asked));
  };

  it("waits ten seconds, then closes the order", async () => {
    const { id } = await trade.place();
    expect(await cancel(id)).toMatchObject({ kind: "refused", problem: { kind: "too_soon" } });
    await trade.control("POST", "clock", { advanceMs: 10_000 });
    expect(await cancel(id)).toEqual({ kind: "cancelled" });
    expect(await trade.order(id)).toMatchObject({ state: "closed", closed: { by: "buyer" } });
    expect(await cancel(id)).toMatchObject({ problem: { kind: "order_state" } });
  });

  it("is refused once paid", async () => {
    const { id } = await trade.place();
    await trade.door.payOrder({ orderId: id });
    await trade.advance(1);
    expect(await cancel(id)).toMatchObject({ problem: { kind: "order_state" } });
  });

  it("sends all nineteen digits", async () => {
    const { id } = await trade.place();
    await cancel(id);
    const { recent } = await trade.control<{ recent: { input: object }[] }>("GET", "calls");
    expect(recent.at(-1)?.input).toMatchObject({ webSite: "1688", orderId: id });
  });
});

describe("an order lives", () => {
  it("from payment to the end: shipped, carried, signed, received", async () => {
    const { id } = await trade.place();
    await trade.door.payOrder({ orderId: id });
    expect(valueOf(await trade.door.traceOrder({ market: "1688", orderId: id }))).toEqual([]);
    await trade.advance(48);
    const shipped = await trade.order(id);
    expect(shipped).toMatchObject({ state: "shipped", rawState: "waitbuyerreceive" });
    expect(shipped.parcels.flatMap(({ lineIds }) => lineIds).sort()).toEqual(
      shipped.lines.map((line) => line.id).sort(),
    );
    expect(shipped.parcels.every(({ waybill, carrier }) => waybill && carrier)).toBe(true);
    await trade.advance(24 * 6);
    const traces = valueOf(await trade.door.traceOrder({ market: "1688", orderId: id }));
    expect(traces.map(({ waybill }) => waybill)).toEqual(
      shipped.parcels.map(({ waybill }) => waybill),
    );
    const times = traces[0]?.steps.map(({ at }) => at ?? 0) ?? [];
    expect(times.length).toBe(5);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    const lineIds = shipped.lines.map((line) => line.id);
    const confirmed = await trade.door.confirmReceipt({ orderId: id, lineIds });
    expect(valueOf(confirmed)).toEqual({ kind: "confirmed" });
    expect((await trade.order(id)).state).toBe("received");
    await trade.advance(1);
    expect((await trade.order(id)).state).toBe("completed");
    expect(valueOf(await trade.door.confirmReceipt({ orderId: id, lineIds }))).toMatchObject({
      kind: "refused",
      problem: { code: "4005" },
    });
  });

  it("in two parcels, of which one is on its way", async () => {
    const merchants = await trade.merchants(12);
    const two = merchants.find(({ lines }) => lines.length > 1);
    const { id } = await trade.place(two);
    await trade.control("POST", `orders/${id}`, { do: "pay" });
    await trade.control("POST", `orders/${id}`, { do: "ship", lines: 1 });
    expect(await trade.order(id)).toMatchObject({
      state: "part_shipped",
      rawState: "waitsellersend",
    });
    await trade.control("POST", `orders/${id}`, { do: "ship" });
    expect((await trade.order(id)).parcels.length).toBe(2);
  });

  it("at another price when the merchant changes it before payment", async () => {
    const { id, total, freight } = await trade.place();
    await trade.control("POST", `orders/${id}`, { do: "reprice", freightFen: 4_321 });
    const changed = await trade.order(id);
    expect(changed.freight?.minor).toBe(4_321);
    expect(changed.total?.minor).toBe((total?.minor ?? 0) - (freight?.minor ?? 0) + 4_321);
    await trade.door.payOrder({ orderId: id });
    const late = trade.control("POST", `orders/${id}`, { do: "reprice", freightFen: 1 });
    await expect(late).rejects.toThrow("409");
  });

  it("until the merchant or time closes it", async () => {
    const [first, second] = [await trade.place(), await trade.place()];
    await trade.control("POST", `orders/${first.id}`, {
      do: "close",
      by: "seller",
      reason: "sellerGoodsLack",
    });
    expect(await trade.order(first.id)).toMatchObject({
      state: "closed",
      closed: { by: "merchant", reason: "sellerGoodsLack" },
    });
    await trade.advance(24 * 7);
    expect(await trade.order(second.id)).toMatchObject({ closed: { by: "platform" } });
  });

  it("as fast as it is told", async () => {
    const { id } = await trade.place();
    await trade.door.payOrder({ orderId: id });
    await trade.set({ speed: 100_000 });
    await trade.control("POST", "clock", { advanceMs: 2_000 });
    expect((await trade.order(id)).state).toBe("shipped");
  });

  it("with merchants that change prices and give up by themselves", async () => {
    await trade.set({ priceChanges: 1, merchantCloses: 1 });
    const { id, freight } = await trade.place();
    await trade.advance(0.7);
    expect((await trade.order(id)).freight?.minor).toBeGreaterThan(freight?.minor ?? 0);
    await trade.advance(4);
    expect(await trade.order(id)).toMatchObject({ closed: { by: "merchant" } });
  });
});
