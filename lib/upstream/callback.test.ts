import fc from "fast-check";
import { expect, it } from "vitest";
import { readCallback } from "./callback";

const read = (text: string) => readCallback(Buffer.from(text));
const ID = "2508112345678901234";

it.each([
  ["a bare long number", `{"orderId":${ID}}`],
  ["text", `{"orderId":"${ID}"}`],
  ["snake case", `{"purchase_order_id":${ID}}`],
  ["Taobao Global's name", `{"purchaseId":${ID},"status":11}`],
  ["the sales order", `{"salesOrderId":"${ID}","subOrders":[{"quantity":2}]}`],
  ["the whole order of 1688", `{"baseInfo":{"idOfStr":"${ID}","totalAmount":12.5}}`],
  ["items of a trace", `{"mailNo":"7","orderLogsItems":[{"orderId":${ID}},{"orderId":${ID}}]}`],
  ["a list", `{"order_ids":["${ID}"]}`],
  ["a list with commas", `{"orderIds":"${ID}, ${ID}"}`],
  ["an unknown name's body", `{"x":{"y":[{"tradeId":"${ID}"}]}}`],
])("finds an id told as %s", (_how, body) => {
  const found = { market: "1688", type: "SOME_TYPE", orderIds: [ID] };
  expect(
    read(`{"messageType":"1688_SOME_TYPE","messagePlatform":1,"messageBody":${body}}`),
  ).toEqual(found);
  const asText = JSON.stringify({
    messageType: "SOME_TYPE",
    messageBody: body,
    messagePlatform: "1",
  });
  expect(read(asText)).toEqual(found);
});

it.each([
  ['{"messageType":"TAOBAO_X","messageBody":{}}', "taobao"],
  ['{"messageType":"taobao_X","messagePlatform":0}', "taobao"],
  ['{"messageType":"1688_X"}', "1688"],
  ['{"message_type":"X","message_platform":0}', "taobao"],
  ['{"messageType":"X","messagePlatform":7}', null],
])("reads type and market of %s", (text, market) => {
  expect(read(text)).toMatchObject({ market, type: "X" });
});

it.each(["", "{}", "[]", "null", "7", "{", '{"test":1}', '"{}"', "<html>"])(
  "knows that %j is no message",
  (text) => {
    expect(read(text)).toBeNull();
  },
);

it("never throws, and finds no more than it may", () => {
  fc.assert(fc.property(fc.json(), (text) => (read(text), true)));
  fc.assert(fc.property(fc.uint8Array(), (bytes) => (readCallback(bytes), true)));
  const many = Array.from({ length: 5_000 }, (_, at) => 1_000_000 + at);
  expect(read(JSON.stringify({ messageBody: { orderIds: many } }))?.orderIds).toHaveLength(200);
});
