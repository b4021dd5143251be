import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createUpstream } from "./create-upstream";
import { optionsFor } from "./test-support/entries";
import { plain, startTrade, valueOf, warehouse, type Trade } from "./test-support/trade";

let trade: Trade;

const listInput = { market: "1688", page: 1, pageSize: 50 } as const;
const list = async (rest: object = {}) =>
  valueOf(
    await trade.door.listOrders({ ...listInput, createdFrom: null, createdUntil: null, ...rest }),
  );

beforeAll(async () => {
  trade = await startTrade();
});
beforeEach(() => trade.reset());
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
    expect((await trade.ledger()).orders).toMatchObject([
      { id: order.id, totalFen: preview.total?.minor, references: [input.reference] },
    ]);
  });

  it.each(["object", "array"] as const)("is read from an %s", async (createReply) => {
    await trade.set({ createReply });
    expect((await trade.place()).state).toBe("unpaid");
  });

  it("comes back as several where the upstream splits it", async () => {
    await trade.set({ splitEvery: 1 });
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
    expect((await trade.ledger()).orders).toEqual([]);
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
    await trade.set({ referenceShown: "none" });
    expect((await trade.order(order.id)).references).toEqual([]);
    await trade.set({ referenceShown: "message" });
    expect((await trade.order(order.id)).references).toEqual(order.references);
  });

  it("is one where the upstream looks for doubles, and two where it does not", async () => {
    const input = await trade.orderInput();
    await trade.place(input);
    await trade.place(input);
    expect((await trade.ledger()).references[input.reference]?.placements).toBe(2);
    await trade.control("DELETE", "ledger");
    await trade.set({ dedupe: true });
    const [first, second] = [await trade.place(input), await trade.place(input)];
    expect(second.id).toBe(first.id);
    expect((await trade.ledger()).references[input.reference]?.placements).toBe(1);
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
    const sums = (await trade.ledger()).references;
    for (const [at, { reference }] of merchants.entries()) {
      const answer = placed[at];
      const ids = answer?.kind === "placed" ? answer.orders.map(({ id }) => id) : [];
      expect(sums[reference]?.orders ?? []).toEqual(ids);
    }
  });

  it("are told apart by their goods where no reference comes back", async () => {
    await trade.set({ referenceShown: "none" });
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
    const orders = async () => (await hasty.ledger()).orders.length;
    expect(await orders()).toBe(0);
    await expect.poll(orders, { timeout: 5_000 }).toBe(1);
    await hasty.close();
  });

  it.each(["http", "reset", "envelope", "html"])("a fault %s orders nothing", async (kind) => {
    await trade.control("POST", "faults", { endpoint: "orders.create", kind });
    expect((await trade.door.placeOrder(await trade.orderInput())).ok).toBe(false);
    expect((await trade.ledger()).orders).toEqual([]);
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
    await trade.set({ listLagMs: 120_000 });
    const placed = await Promise.all(Array.from({ length: 6 }, () => trade.place()));
    expect((await list()).total).toBeLessThan(6);
    expect((await trade.order(placed[0]?.id ?? "")).state).toBe("unpaid");
    await trade.control("POST", "clock", { advanceMs: 120_000 });
    expect((await list()).total).toBe(6);
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
