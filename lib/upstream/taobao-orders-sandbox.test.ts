import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fen } from "@/lib/kernel/money";
import { startTrade, valueOf, warehouse, type Trade } from "./test-support/trade";

let trade: Trade;

beforeAll(async () => {
  trade = await startTrade();
});
beforeEach(() => trade.reset());
afterAll(() => trade.close());

async function place(count = 4) {
  const lines = await trade.taobaoLines(count);
  const preview = valueOf(await trade.door.previewTaobao({ lines, address: warehouse }));
  const reference = trade.reference();
  const total = preview.total ?? fen(0);
  const asked = { lines, reference, total, address: warehouse };
  const placed = valueOf(await trade.door.placeTaobaoOrder(asked));
  if (placed.kind !== "placed") throw new Error(JSON.stringify(placed));
  return { placed, preview, reference };
}

describe("an order on Taobao", () => {
  it("becomes one for each seller, at the price of its preview", async () => {
    const { placed, preview, reference } = await place();
    expect(placed.leftOut).toEqual([]);
    expect(placed.orders.map(({ seller }) => seller.name)).toEqual(
      preview.parts.map(({ sellerName }) => sellerName),
    );
    expect(placed.orders.map(({ total }) => total)).toEqual(
      preview.parts.map(({ total }) => total),
    );
    for (const { id } of placed.orders) {
      const order = await trade.order(id, "taobao");
      expect(order).toMatchObject({ state: "unpaid", references: [reference] });
      expect(order.lines.every(({ unitPrice }) => unitPrice !== null)).toBe(true);
    }
  });

  it("is refused as a whole when a line has run out", async () => {
    const lines = await trade.taobaoLines(2);
    await trade.control("POST", `offers/${lines[0]?.ref.id}`, { stock: 0 });
    const asked = { lines, reference: trade.reference(), total: fen(1), address: warehouse };
    expect(valueOf(await trade.door.placeTaobaoOrder(asked))).toMatchObject({
      kind: "refused",
      problem: { kind: "stock_short" },
    });
  });

  it("is paid, shipped and traced by its lines", async () => {
    const { placed } = await place();
    const orderIds = placed.orders.map(({ id }) => id);
    const paid = valueOf(await trade.door.payOrders({ market: "taobao", orderIds }));
    expect(paid.every(({ kind }) => kind === "submitted")).toBe(true);
    await trade.advance(24 * 7);
    const order = await trade.order(orderIds[0] ?? "", "taobao");
    expect(order).toMatchObject({ state: "shipped", rawState: "11" });
    const [parcel] = order.parcels;
    const lineId = parcel?.lineIds[0] ?? "";
    const [trace] = valueOf(await trade.door.traceOrder({ market: "taobao", lineId }));
    expect(trace).toMatchObject({ waybill: parcel?.waybill, state: "signed", rawState: "SIGN" });
    const again = valueOf(await trade.door.payOrders({ market: "taobao", orderIds }));
    expect(again.every(({ kind }) => kind === "refused")).toBe(true);
  });

  it("is cancelled before payment, and listed", async () => {
    const { placed } = await place(1);
    const orderId = placed.orders[0]?.id ?? "";
    const asked = { market: "taobao", orderId, reason: "不需要了", remark: null } as const;
    expect(valueOf(await trade.door.cancelOrder(asked))).toEqual({ kind: "accepted" });
    const page = { market: "taobao", page: 1, pageSize: 10 } as const;
    const listed = await trade.door.listOrders({ ...page, createdFrom: 0, createdUntil: null });
    expect(valueOf(listed)).toMatchObject({ total: 1, orders: [{ id: orderId, state: "closed" }] });
  });
});
