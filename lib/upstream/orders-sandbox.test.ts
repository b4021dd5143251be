import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createUpstream } from "./create-upstream";
import { optionsFor } from "./test-support/entries";
import { plain, startTrade, valueOf, warehouse, type Trade } from "./test-support/trade";

let trade: Trade;

type Ledger = {
  references: Record<string, { placements: number; orders: string[]; payments: number }>;
  orders: { id: string; totalFen: number; references: string[]; payAttempts: number }[];
};
const ledger = () => trade.control<Ledger>("GET", "ledger");
const set = (settings: object) => trade.control("POST", "trade", settings);
const listInput = { market: "1688", page: 1, pageSize: 50 } as const;
const list = async (rest: object = {}) =>
  valueOf(
    await trade.door.listOrders({ ...listInput, createdFrom: null, createdUntil: null, ...rest }),
  );

beforeAll(async () => {
  trade = await startTrade();
});
beforeEach(async () => {
  await trade.control("DELETE", "offers");
  await trade.control("DELETE", "faults");
  await trade.control("DELETE", "ledger");
  await trade.control("DELETE", "trade");
  await trade.control("DELETE", "calls");
});
afterAll(() => trade.close());

describe("an order", () => {
  it("costs what its preview said and carries our reference", async () => {
    const input = await trade.orderInput({ note: "请尽快发货" });
    const preview = valueOf(await trade.door.previewOrder(input));
    const order = await trade.place(input);
    expect(order).toMatchObject({
      market: "1688",
      state: "unpaid",
      rawState: "waitbuyerpay",
      references: [input.reference],
      total: preview.total,
      freight: preview.freight,
      parcels: [],
      paidAt: null,
      closed: null,
    });
    expect(order.id).toMatch(/^[1-9]\d{18}$/);
    expect(order.createdAt).toBeGreaterThan(Date.now() - 60_000);
    expect(order.lines.map(({ specId, quantity }) => ({ specId, quantity }))).toEqual(
      input.lines.map(({ specId, quantity }) => ({ specId, quantity })),
    );
    const shown = preview.parts.flatMap((part) => part.lines.map(({ marketId }) => marketId));
    expect(order.lines.map(({ offerId }) => offerId)).toEqual(shown);
    expect((await ledger()).orders).toMatchObject([
      { id: order.id, totalFen: preview.total?.minor, references: [input.reference] },
    ]);
  });

  it.each(["object", "array"] as const)("is read from an %s", async (createReply) => {
    await set({ createReply });
    expect((await trade.place()).state).toBe("unpaid");
  });

  it("comes back as several where the upstream splits it", async () => {
    await set({ splitEvery: 1 });
    const merchants = await trade.merchants(12);
    const most = merchants.toSorted((a, b) => b.lines.length - a.lines.length)[0];
    if (!most || most.lines.length < 2) throw new Error("no merchant with two goods");
    const placed = valueOf(await trade.door.placeOrder(await trade.orderInput(most)));
    if (placed.kind !== "placed") throw new Error(placed.kind);
    expect(placed.orders.length).toBe(most.lines.length);
    expect(placed.leftOut).toEqual([]);
  });

  it("is refused, and not there, when the goods have run out since", async () => {
    const input = await trade.orderInput();
    await trade.control("POST", `offers/${input.lines[0]?.ref.id}`, { stock: 0 });
    expect(valueOf(await trade.door.placeOrder(input))).toMatchObject({
      kind: "refused",
      problem: { kind: "stock_short", code: "500_004" },
    });
    expect((await ledger()).orders).toEqual([]);
  });

  it("is refused where no order may come by API", async () => {
    const input = await trade.orderInput();
    await trade.control("POST", `offers/${input.lines[0]?.ref.id}`, { trait: "no_trade_mode" });
    const placed = valueOf(await trade.door.placeOrder(input));
    expect(placed).toMatchObject({ kind: "refused", problem: { kind: "not_by_api" } });
  });

  it("is sent by the ways to pay its preview names, and by no other", async () => {
    const input = await trade.orderInput();
    const [part] = valueOf(await trade.door.previewOrder(input)).parts;
    const tradeMode = part?.tradeModes?.at(-1) ?? null;
    expect((await trade.place({ ...input, tradeMode })).state).toBe("unpaid");
    const odd = await trade.door.placeOrder({ ...input, tradeMode: "631staged" });
    expect(valueOf(odd)).toMatchObject({ kind: "refused" });
  });

  it.each(["x", "SP-", "SP-1 2", "SP-ä"])(
    "is not sent with the reference %j",
    async (reference) => {
      const sent = await trade.door.placeOrder(await trade.orderInput({ reference }));
      expect(sent).toMatchObject({ kind: "unsent", reason: "bad_input" });
    },
  );

  it("shows no reference where the upstream keeps it to itself", async () => {
    const order = await trade.place();
    await set({ referenceShown: "none" });
    expect((await trade.order(order.id)).references).toEqual([]);
    await set({ referenceShown: "message" });
    expect((await trade.order(order.id)).references).toEqual(order.references);
  });

  it("is one where the upstream looks for doubles, and two where it does not", async () => {
    const input = await trade.orderInput();
    await trade.place(input);
    await trade.place(input);
    expect((await ledger()).references[input.reference]?.placements).toBe(2);
    await trade.control("DELETE", "ledger");
    await set({ dedupe: true });
    const [first, second] = [await trade.place(input), await trade.place(input)];
    expect(second.id).toBe(first.id);
    expect((await ledger()).references[input.reference]?.placements).toBe(1);
  });
});

describe("orders of several merchants in one call", () => {
  it("have an answer each, also where one of them is refused", async () => {
    const merchants = (await trade.merchants(4)).map((merchant) => ({
      ...merchant,
      reference: trade.reference(),
    }));
    await trade.control("POST", `offers/${merchants[2]?.lines[0]?.ref.id}`, { stock: 0 });
    const asked = { ...plain, reference: trade.reference(), merchants, address: warehouse };
    const placed = valueOf(await trade.door.placeOrders(asked));
    expect(placed.map(({ kind }) => kind)).toEqual(["placed", "placed", "refused", "placed"]);
    const sums = (await ledger()).references;
    for (const [at, { reference }] of merchants.entries()) {
      const answer = placed[at];
      const ids = answer?.kind === "placed" ? answer.orders.map(({ id }) => id) : [];
      expect(sums[reference]?.orders ?? []).toEqual(ids);
    }
  });

  it("are told apart by their goods where no reference comes back", async () => {
    await set({ referenceShown: "none" });
    const merchants = (await trade.merchants(3)).map((merchant) => ({
      ...merchant,
      lines: merchant.lines.filter(({ specId }) => specId !== null),
      reference: trade.reference(),
    }));
    const asked = { ...plain, reference: trade.reference(), merchants, address: warehouse };
    const placed = valueOf(await trade.door.placeOrders(asked));
    const specs = placed.map((one) =>
      one.kind === "placed"
        ? one.orders.flatMap(({ lines }) => lines.map(({ specId }) => specId)).sort()
        : one.kind,
    );
    expect(specs).toEqual(merchants.map(({ lines }) => lines.map(({ specId }) => specId).sort()));
  });
});

describe("when the reply to a create is lost", () => {
  it("the order is there once, nothing was sent again, and the list has it", async () => {
    await trade.control("POST", "faults", { endpoint: "orders.create", kind: "lost_reply" });
    const input = await trade.orderInput();
    expect(await trade.door.placeOrder(input)).toMatchObject({ ok: false, kind: "network" });
    const { counts } = await trade.control<{ counts: Record<string, number> }>("GET", "calls");
    expect(counts["orders.create"]).toBe(1);
    expect((await list()).orders.map(({ references }) => references)).toEqual([[input.reference]]);
  });

  it("it may come into being after we have given up", async () => {
    const hasty = await startTrade({}, { timeoutMs: 300 });
    const fault = { endpoint: "orders.create", kind: "late_commit", ms: 500 };
    await hasty.control("POST", "faults", fault);
    const lost = await hasty.door.placeOrder(await hasty.orderInput());
    expect(lost).toMatchObject({ ok: false, kind: "timeout" });
    const orders = async () => (await hasty.control<Ledger>("GET", "ledger")).orders.length;
    expect(await orders()).toBe(0);
    await expect.poll(orders, { timeout: 5_000 }).toBe(1);
    await hasty.close();
  });

  it.each(["http", "reset", "envelope", "html"])("a fault %s orders nothing", async (kind) => {
    await trade.control("POST", "faults", { endpoint: "orders.create", kind });
    expect((await trade.door.placeOrder(await trade.orderInput())).ok).toBe(false);
    expect((await ledger()).orders).toEqual([]);
  });
});

describe("the list of orders", () => {
  it("is paged, newest first, and cut by time", async () => {
    const placed = [await trade.place(), await trade.place(), await trade.place()];
    const ids = placed.map(({ id }) => id).reverse();
    const first = await list({ pageSize: 2 });
    expect(first).toMatchObject({ total: 3, totalPages: 2, page: 1 });
    const second = await list({ pageSize: 2, page: 2 });
    expect([...first.orders, ...second.orders].map(({ id }) => id)).toEqual(ids);
    const at = placed[1]?.createdAt ?? 0;
    expect((await list({ createdFrom: at - 999_999, createdUntil: at + 999_999 })).total).toBe(3);
    expect((await list({ createdFrom: at + 999_999 })).total).toBe(0);
  });

  it("lags behind when it is told to, and catches up", async () => {
    await set({ listLagMs: 120_000 });
    const placed = await Promise.all(Array.from({ length: 6 }, () => trade.place()));
    expect((await list()).total).toBeLessThan(6);
    expect((await trade.order(placed[0]?.id ?? "")).state).toBe("unpaid");
    await trade.control("POST", "clock", { advanceMs: 120_000 });
    expect((await list()).total).toBe(6);
  });
});

describe("paying", () => {
  const pay = async (orderId: string) => valueOf(await trade.door.payOrder({ orderId }));

  it("by agreement is done at once, and once", async () => {
    const { id } = await trade.place();
    expect(await pay(id)).toEqual({ orderId: id, kind: "paid" });
    expect(await trade.order(id)).toMatchObject({ state: "paid" });
    expect((await trade.order(id)).paidAt).not.toBeNull();
    expect(await pay(id)).toMatchObject({ kind: "refused", problem: { kind: "order_state" } });
    expect((await ledger()).references).toMatchObject({ [`SP-T${lastOf()}`]: { payments: 1 } });
  });

  it("without agreement is a link, which a person pays", async () => {
    await set({ passwordFree: false });
    const { id } = await trade.place();
    const payment = await pay(id);
    if (payment.kind !== "cashier") throw new Error(payment.kind);
    expect((await trade.order(id)).state).toBe("unpaid");
    expect((await fetch(payment.url, { method: "POST" })).status).toBe(200);
    expect((await trade.order(id)).state).toBe("paid");
  });

  it("without money is refused", async () => {
    await set({ balanceFen: 0 });
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
    await set({ partialPay: { paid: 1, rest } });
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
    expect((await ledger()).orders[0]?.payAttempts).toBe(1);
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
    await set({ speed: 100_000 });
    await trade.control("POST", "clock", { advanceMs: 2_000 });
    expect((await trade.order(id)).state).toBe("shipped");
  });

  it("with merchants that change prices and give up by themselves", async () => {
    await set({ priceChanges: 1, merchantCloses: 1 });
    const { id, freight } = await trade.place();
    await trade.advance(0.7);
    expect((await trade.order(id)).freight?.minor).toBeGreaterThan(freight?.minor ?? 0);
    await trade.advance(4);
    expect(await trade.order(id)).toMatchObject({ closed: { by: "merchant" } });
  });
});

it("an order nobody knows is gone", async () => {
  const found = await trade.door.getOrder({ market: "1688", orderId: "1234567890123456789" });
  expect(valueOf(found)).toEqual({ kind: "gone" });
});

it("calls that write on a guess are not sent before the operator has confirmed them", async () => {
  const { accessKey, accessSecret, userId } = trade.account;
  const door = createUpstream(
    optionsFor(trade.sandbox.url, { accessKey, accessSecret, userId, confirmed: [] }),
  );
  const shut = { kind: "unsent", reason: "not_confirmed" };
  expect(await door.placeOrder(await trade.orderInput())).toMatchObject(shut);
  const batch = { market: "1688", orderIds: ["1"] } as const;
  expect(await door.payOrders(batch)).toMatchObject(shut);
  // What the vendor's pages show in full may go out.
  expect(await door.payOrder({ orderId: "1" })).toMatchObject({ ok: true });
  await door.close();
});
