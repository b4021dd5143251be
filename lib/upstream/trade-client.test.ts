import { afterEach, describe, expect, it, test } from "vitest";
import { createUpstream } from "./create-upstream";
import { optionsFor } from "./test-support/entries";
import { askedLines, orderReply, previewReply } from "./test-support/orders";
import { plain, warehouse } from "./test-support/trade";
import { sendEnvelope, startWireServer } from "./test-support/wire-server";
import { fen } from "@/lib/kernel/money";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((thing) => thing.close()));
});

/** A door whose upstream answers every call with `data`. */
async function doorTo(data: unknown, rest: object = {}) {
  const server = await startWireServer((reply) => sendEnvelope(reply, data, rest));
  const door = createUpstream(optionsFor(server.url, { confirmed: "all" }));
  open.push(door, server);
  return { door, server, sent: () => JSON.parse(server.seen[0]?.body ?? "null") as unknown };
}

const addressParam = {
  fullName: "李伟",
  mobile: "13800138000",
  provinceText: "广东省",
  cityText: "深圳市",
  areaText: "宝安区",
  address: "航城街道1号仓",
  postCode: "518100",
  districtCode: "440306",
};
const cargo = {
  sellerOpenId: "BBB1",
  offerMapId: "f6vE-dfY1NV37oG_fz9WSA",
  specId: "a".repeat(32),
  quantity: 2,
};
const merchant = { sellerOpenId: "BBB1", lines: askedLines };
const orderId = "1110890638347337996";

describe("what is sent", () => {
  it("for a preview is the address and the lines", async () => {
    const { door, sent } = await doorTo(previewReply);
    await door.previewOrder({ ...merchant, address: warehouse });
    expect(sent()).toEqual({ addressParam, cargoParamList: [cargo] });
  });

  it("for an order is the reference twice, and what the preview told", async () => {
    const { door, sent } = await doorTo(orderReply);
    const terms = { flow: "general", tradeMode: "alipay", shopPromotionId: "7", note: "请快" };
    await door.placeOrder({ ...merchant, ...terms, reference: "SP-7K2", address: warehouse });
    expect(sent()).toEqual({
      flow: "general",
      message: "SP-7K2 请快",
      tradeType: "alipay",
      shopPromotionId: "7",
      addressParam,
      cargoParamList: [{ ...cargo, productNo: "SP-7K2" }],
    });
  });

  it("for several merchants is each one's own reference at its lines", async () => {
    const { door, sent } = await doorTo([orderReply]);
    const merchants = [{ ...merchant, reference: "SP-A" }];
    await door.placeOrders({ ...plain, merchants, reference: "SP-B", address: warehouse });
    expect(sent()).toMatchObject({
      flow: "general",
      message: "SP-B",
      cargoParamList: [{ ...cargo, productNo: "SP-A" }],
    });
  });

  it("names an offer by V1's number where its id is one", async () => {
    const { door, server } = await doorTo(previewReply);
    const lines = [{ ...askedLines[0]!, ref: { market: "1688" as const, id: "9007199254740993" } }];
    await door.previewOrder({ sellerOpenId: "BBB1", lines, address: warehouse });
    expect(server.seen[0]?.body).toContain('"offerId":9007199254740993,');
  });

  it("to cancel is the whole number without quotes", async () => {
    const { door, server } = await doorTo(true);
    const asked = { market: "1688", orderId, reason: "buyerCancel", remark: null } as const;
    expect(await door.cancelOrder(asked)).toMatchObject({ value: { kind: "cancelled" } });
    expect(server.seen[0]?.body).toBe(
      `{"webSite":"1688","orderId":${orderId},"cancelReason":"buyerCancel"}`,
    );
  });

  it("to pay one is a query", async () => {
    const { door, server } = await doorTo({ protocolPaySuccess: true });
    await door.payOrder({ orderId });
    expect(server.seen[0]).toMatchObject({
      method: "GET",
      path: `/v2/alibaba/order/pay/url?orderId=${orderId}`,
    });
  });

  it("to list is the page by both its names and times as 1688 writes them", async () => {
    const { door, sent } = await doorTo({ data: [] });
    const createdFrom = Date.UTC(2018, 5, 14, 2, 19, 42);
    const asked = { market: "1688", page: 3, pageSize: 20, createdUntil: null } as const;
    await door.listOrders({ ...asked, createdFrom });
    expect(sent()).toEqual({
      pageNo: 3,
      beginPage: 3,
      pageSize: 20,
      createStartTime: "20180614101942000+0800",
    });
  });

  it("to Taobao is JSON inside text", async () => {
    const { door, sent } = await doorTo({});
    const ref = { market: "taobao", id: "x" } as const;
    const line = { ref, buyId: "6001", skuBuyId: "7001", quantity: 2, unitPrice: fen(1_790) };
    const asked = { lines: [line], total: fen(4_180), reference: "SP-7K2", address: warehouse };
    await door.placeTaobaoOrder(asked);
    const body = sent() as { orderLineList: string; receiver: string };
    expect(body).toMatchObject({ purchaseAmount: 4_180, sellerOrderNumber: "SP-7K2" });
    expect(JSON.parse(body.orderLineList)).toEqual([
      {
        itemId: "6001",
        skuId: "7001",
        orderLineNo: "1",
        quantity: 2,
        price: 1_790,
        currency: "CNY",
        orderRemark: "SP-7K2",
      },
    ]);
    expect(JSON.parse(body.receiver)).toMatchObject({ name: "李伟", mobile_phone: "13800138000" });
  });
});

test.each([
  ["no lines", { lines: [] }],
  ["51 lines", { lines: Array.from({ length: 51 }, () => askedLines[0]!) }],
  ["no pieces", { lines: [{ ...askedLines[0]!, quantity: 0 }] }],
  ["half a piece", { lines: [{ ...askedLines[0]!, quantity: 1.5 }] }],
  ["no street", { address: { ...warehouse, street: "" } }],
])("an order with %s is not sent", async (_, wrong) => {
  const { door, server } = await doorTo(orderReply);
  const asked = { ...merchant, ...plain, reference: "SP-1", address: warehouse, ...wrong };
  expect(await door.placeOrder(asked)).toMatchObject({ kind: "unsent", reason: "bad_input" });
  expect(server.seen).toEqual([]);
});

describe("an error", () => {
  it("that says for certain that nothing was ordered is an answer", async () => {
    const { door } = await doorTo(null, { code: 500, msg: "500_004 商品库存不足" });
    const asked = { ...merchant, ...plain, reference: "SP-1", address: warehouse };
    expect(await door.placeOrder(asked)).toMatchObject({
      ok: true,
      value: { kind: "refused", problem: { kind: "stock_short", code: "500_004" } },
    });
  });

  it("that does not leaves the outcome unknown, and is not asked again", async () => {
    const { door, server } = await doorTo(null, { code: 500, msg: "系统繁忙" });
    const asked = { ...merchant, ...plain, reference: "SP-1", address: warehouse };
    expect(await door.placeOrder(asked)).toMatchObject({ ok: false, kind: "envelope" });
    expect(await door.payOrder({ orderId })).toMatchObject({ ok: false, kind: "envelope" });
    expect(server.seen.length).toBe(2);
  });

  it("about one of several says nothing for certain about the others", async () => {
    const { door } = await doorTo(null, { code: 500, msg: "账户余额不足 500_004" });
    const orders = { market: "1688", orderIds: ["1", "2"] } as const;
    expect(await door.payOrders(orders)).toMatchObject({ ok: false, kind: "envelope" });
    const merchants = ["SP-A", "SP-B"].map((reference) => ({ ...merchant, reference }));
    const asked = { ...plain, merchants, reference: "SP-C", address: warehouse };
    expect(await door.placeOrders(asked)).toMatchObject({ ok: false, kind: "envelope" });
  });
});
