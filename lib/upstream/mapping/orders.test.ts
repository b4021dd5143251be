import { describe, expect, it, test } from "vitest";
import { fen } from "@/lib/kernel/money";
import { createdWire, orderWire1688 } from "../contract/order-reply-1688";
import { refusalOf } from "../contract/order-refusals";
import { payOrders } from "../contract/payments-1688";
import { toOrder1688 } from "./order-1688";
import { orderStateOf, refundStateOf } from "./order-states";
import { toPayments } from "./payments";
import { toPlacing, toPlacings } from "./placing";

const red = "a".repeat(32);
const wire = {
  baseInfo: {
    id: "1110890638347337996",
    idOfStr: "1110890638347337996",
    status: "waitsellersend",
    totalAmount: 32.6,
    sumProductPayment: "26.60",
    shippingFee: 6,
    discount: -100,
    createTime: "20180614101942000+0800",
    payTime: "2018-06-14 10:20:00",
    buyerFeedback: "SP-7K2 请尽快发货",
    sellerID: "b2b-22",
  },
  productItems: [
    {
      subItemIDString: "1110890638347337997",
      productID: 610947572360,
      specId: red,
      price: 13.3,
      itemAmount: 26.6,
      quantity: 2,
      status: "waitsellersend",
      refundStatus: "WAIT_SELLER_AGREE",
      logisticsStatus: 1,
      productNo: "SP-9Q",
    },
  ],
  nativeLogistics: null,
};
const read = (changed: object = {}) =>
  toOrder1688(orderWire1688.parse({ ...wire, ...changed })) ?? expect.fail("no order");

describe("an order of 1688", () => {
  it("has its yuan as fen, its fen as fen and its times as moments", () => {
    expect(read()).toMatchObject({
      id: "1110890638347337996",
      references: ["SP-9Q", "SP-7K2"],
      state: "paid",
      total: fen(3_260),
      goods: fen(2_660),
      freight: fen(600),
      discount: fen(100),
      createdAt: Date.UTC(2018, 5, 14, 2, 19, 42),
      paidAt: Date.UTC(2018, 5, 14, 2, 20),
      lines: [{ offerId: "610947572360", amount: fen(2_660), refund: "waiting_for_merchant" }],
    });
  });

  it("is shipped in part while some of it is on its way and the whole still waits", () => {
    const [item] = wire.productItems;
    expect(read({ productItems: [item, { ...item, logisticsStatus: 2 }] }).state).toBe(
      "part_shipped",
    );
    const parcel = { logisticsBillNo: "YT1", subItemIds: "1,2,", logisticsCode: "LP1" };
    expect(read({ nativeLogistics: { logisticsItems: [parcel] } })).toMatchObject({
      state: "part_shipped",
      parcels: [{ id: "LP1", waybill: "YT1", lineIds: ["1", "2"] }],
    });
  });

  it.each([
    [{ closeOperateType: "CLOSE_TRADE_BY_SELLER", closeReason: "sellerGoodsLack" }, "merchant"],
    [{ closeReason: "buyerCancel" }, "buyer"],
    [{ closeOperateType: "CLOSE_TRADE_BY_BOPS" }, "platform"],
    [{}, null],
  ])("that is closed says by whom: %j", (how, by) => {
    expect(read({ baseInfo: { ...wire.baseInfo, status: "cancel", ...how } }).closed?.by).toBe(by);
  });

  it("without an id is none", () => {
    expect(toOrder1688(orderWire1688.parse({ ...wire, baseInfo: { status: "x" } }))).toBeNull();
  });
});

test.each([
  ["waitbuyerpay", "unpaid"],
  ["WAITING_FOR_SENT", "paid"],
  ["11", "shipped"],
  ["confirm_goods", "received"],
  ["terminated", "closed"],
  ["waitsellerpush", "other"],
  [null, "other"],
  ["constructor", "other"],
])("state %j is %s", (raw, state) => {
  expect(orderStateOf(raw)).toBe(state);
});

test.each([
  ["waitselleragree", "waiting_for_merchant"],
  ["REFUND_SUCCESS", "refunded"],
  ["-10", "refused"],
  ["0", null],
  [null, null],
  ["90", "other"],
])("refund %j is %s", (raw, state) => {
  expect(refundStateOf(raw)).toBe(state);
});

describe("what came of a create", () => {
  const asked = {
    reference: "SP-9Q",
    lines: [{ ref: { market: "1688" as const, id: "opaque" }, specId: red, quantity: 2 }],
  };
  const other = {
    reference: "SP-9R",
    lines: [{ ref: { market: "1688" as const, id: "other" }, specId: "b".repeat(32), quantity: 1 }],
  };
  const placing = (sent: unknown) => toPlacing(asked)(createdWire.parse(sent));

  it.each([
    ["an object", wire],
    ["a list", [wire]],
    ["its number alone", { orderId: "1110890638347337996", totalSuccessAmount: 1 }],
  ])("is read from %s", (_, sent) => {
    const placed = placing(sent);
    expect(placed).toMatchObject({
      ok: true,
      value: { kind: "placed", orders: [{ id: "1110890638347337996" }] },
    });
  });

  it("is refused where every line has failed", () => {
    const failed = { offerId: 1, specId: red, errorCode: "500_004", errorMessage: "库存不足" };
    expect(placing({ orderId: null, failedOfferList: [failed] })).toMatchObject({
      value: { kind: "refused", problem: { kind: "stock_short" }, leftOut: [{ line: 0 }] },
    });
  });

  it.each([[null], [[]], [{}], [{ success: true }]])("is not known from %j", (sent) => {
    expect(placing(sent).ok).toBe(false);
  });

  it("of several merchants is unsaid for those of whom nothing is said", () => {
    const placed = toPlacings([other, asked])(createdWire.parse([wire]));
    expect(placed).toMatchObject({ value: [{ kind: "unsaid" }, { kind: "placed" }] });
  });
});

describe("what came of paying several", () => {
  const ids = ["11", "12", "13"];
  const paid = (sent: unknown) => {
    const told = toPayments(ids)(payOrders.output.parse(sent));
    return told.ok ? told.value.map(({ kind }) => kind) : told.error;
  };
  it.each([
    [true, ["submitted", "submitted", "submitted"]],
    [false, ["refused", "refused", "refused"]],
    [{ protocolPaySuccess: true, cantPayOrderList: [12] }, ["paid", "refused", "paid"]],
    [
      [
        { orderId: "11", protocolPaySuccess: true },
        { orderId: 12, payUrl: "https://trade.1688.com/pay" },
      ],
      ["paid", "cashier", "unsaid"],
    ],
    [[], ["unsaid", "unsaid", "unsaid"]],
    [[{ orderId: "11", payUrl: "javascript:alert(1)" }], ["unsaid", "unsaid", "unsaid"]],
  ])("%j", (sent, kinds) => {
    expect(paid(sent)).toEqual(kinds);
  });
});

test.each([
  ["place", "下单失败:500_004 商品库存不足", "stock_short"],
  ["place", "系统异常", undefined],
  ["place", "订单状态不允许该操作", undefined],
  ["pay", "账户余额不足", "balance_short"],
  ["cancel", "订单创建未满10秒,请稍后再取消", "too_soon"],
  ["cancel", null, undefined],
] as const)("an error of %s that says %j means %s", (call, msg, kind) => {
  expect(refusalOf(call, msg)?.kind).toBe(kind);
});
