import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { mask } from "./mask";

test("a create request keeps what identifies goods and loses what identifies people", () => {
  expect(
    mask({
      flow: "general",
      message: "Ref SP-7K2, call 138-0013-8000 or mail li.wei@example.com",
      staffName: "Somchai",
      addressParam: { fullName: "Li Wei", mobile: "13800138000", cityText: "Hangzhou" },
      receiver_phone: "0571 88888888",
      cargoParamList: [
        { offerMapId: "9a0zr-xnf46T9s2zWUoG5A", specId: "f".repeat(32), quantity: 3 },
      ],
      orderId: 1110890638347337996n,
      pageNo: 1,
      remark: null,
    }),
  ).toEqual({
    flow: "general",
    message: "Ref SP-7K2, call *** or mail ***",
    staffName: "***",
    addressParam: "***",
    receiver_phone: "***",
    cargoParamList: [{ offerMapId: "9a0zr-xnf46T9s2zWUoG5A", specId: "f".repeat(32), quantity: 3 }],
    orderId: "1110890638347337996",
    pageNo: 1,
    remark: null,
  });
});

test("numeric ids in lists stay readable", () => {
  expect(mask({ orderIds: ["1110890638347337996"] })).toEqual({
    orderIds: ["1110890638347337996"],
  });
});

test("a picture does not fill the log", () => {
  const masked = mask({ imageBase64: "A".repeat(100_000) }) as { imageBase64: string };
  expect(masked.imageBase64.length).toBeLessThan(250);
});

describe("any request", () => {
  it("loses a private member wherever it stands", () => {
    const name = fc.constantFrom("fullName", "mobile", "address", "buyer_email", "receiverInfo");
    const around = fc.constantFrom(
      (inner: object): object => inner,
      (inner: object): object => ({ order: { lines: [inner] } }),
      (inner: object): object => ({ list: [[inner]] }),
    );
    fc.assert(
      fc.property(name, around, fc.uuid(), (member, wrap, secret) => {
        expect(JSON.stringify(mask(wrap({ [member]: secret })))).not.toContain(secret);
      }),
    );
  });

  it("is masked without a crash", () => {
    fc.assert(fc.property(fc.anything(), (value) => void mask(value)));
  });
});
