import { describe, expect, it } from "vitest";
import { fen } from "@/lib/kernel/money";
import { previewsWire, previewWire } from "../contract/preview-reply";
import type { OrderLine } from "../preview";
import { toPreview } from "./preview";
import { toPreviews } from "./previews";

const red = "a".repeat(32);
const blue = "b".repeat(32);
const one = (id: string, specId: string | null): OrderLine => ({
  ref: { market: "1688", id },
  specId,
  quantity: 2,
});
const lines = [one("f6vE-dfY1NV37oG_fz9WSA", red), one("f6vE-dfY1NV37oG_fz9WSA", blue)];

const cargo = { offerId: 610947572360, openOfferId: "f6vE-dfY1NV37oG_fz9WSA", specId: red };
const part = {
  discountFee: null,
  tradeModeNameList: ["assureTrade"],
  status: true,
  sumPayment: 3_260,
  sumCarriage: "600",
  sumPaymentNoCarriage: 2_660,
  additionalFee: null,
  flowFlag: "general",
  cargoList: [
    { ...cargo, amount: 12.6, finalUnitPrice: 6.3, resultCode: null },
    { ...cargo, specId: blue, amount: "14.0", finalUnitPrice: 7, resultCode: "200" },
  ],
  shopPromotionList: [{ promotionId: 7, selected: "true", text: "满减", discountFee: 100 }],
};
const reply = { success: true, errorCode: null, orderPreviewResuslt: [part] };
const read = (wire: unknown) => toPreview(lines, previewWire.parse(wire));

describe("a preview", () => {
  it("takes sums as fen and a line's amounts as yuan", () => {
    expect(read(reply)).toMatchObject({
      orderable: true,
      goods: fen(2_660),
      freight: fen(600),
      total: fen(3_260),
      parts: [
        {
          discount: null,
          tradeModes: ["assureTrade"],
          promotions: [{ id: "7", selected: true, discount: fen(100), freeFreight: false }],
          lines: [
            { line: 0, unitPrice: fen(630), amount: fen(1_260), problem: null },
            { line: 1, unitPrice: fen(700), amount: fen(1_400), problem: null },
          ],
        },
      ],
    });
  });

  it("keeps a code it does not know, with its text", () => {
    const [first, second] = part.cargoList;
    const strange = { ...second, resultCode: "500_099", message: "未知" };
    const told = read({
      ...reply,
      orderPreviewResuslt: [{ ...part, cargoList: [first, strange] }],
    });
    expect(told.orderable).toBe(false);
    expect(told.parts[0]?.lines[1]?.problem).toEqual({
      kind: "other",
      code: "500_099",
      message: "未知",
    });
  });

  it.each([
    ["empty is closed to orders by API", [], "not_by_api"],
    ["null says nothing", null, undefined],
  ])("without ways to pay: %s", (_, tradeModeNameList, kind) => {
    const told = read({ ...reply, orderPreviewResuslt: [{ ...part, tradeModeNameList }] });
    expect(told.parts[0]?.problem?.kind).toBe(kind);
    expect(told.orderable).toBe(kind === undefined);
  });

  it("says no where the reply does, without a code and without parts", () => {
    const refused = { success: false, errorCode: null, errorMsg: "系统异常" };
    expect(read(refused)).toMatchObject({
      orderable: false,
      problem: { kind: "other", message: "系统异常" },
      parts: [],
      leftOut: [{ line: 0 }, { line: 1 }],
      total: null,
    });
  });

  it("leaves out a line that no part names", () => {
    const short = { ...part, cargoList: part.cargoList.slice(0, 1) };
    expect(read({ ...reply, orderPreviewResuslt: [short] })).toMatchObject({
      orderable: false,
      leftOut: [{ line: 1, problem: null }],
    });
  });

  it("has no sum where one part did not say", () => {
    const silent = { ...part, sumCarriage: null, cargoList: [] };
    expect(read({ ...reply, orderPreviewResuslt: [part, silent] })).toMatchObject({
      freight: null,
      total: fen(6_520),
    });
  });

  it("finds the lines whose freight is in words by the ids of their offers", () => {
    expect(read({ ...reply, postFeeByDescOfferList: [610947572360] }).freightInWords).toEqual([
      0, 1,
    ]);
    const open = { unsupportedCrossBorderPayOfferList: ["f6vE-dfY1NV37oG_fz9WSA"] };
    expect(read({ ...reply, ...open }).noCrossBorderPay).toEqual([0, 1]);
  });

  it("knows the only line without SKUs though the reply has another id for it", () => {
    const bare = [one("opaque", null)];
    const told = { ...part, cargoList: [{ offerId: 1, amount: 1, finalUnitPrice: 1 }] };
    const wire = previewWire.parse({ ...reply, orderPreviewResuslt: [told] });
    expect(toPreview(bare, wire).parts[0]?.lines[0]?.line).toBe(0);
  });
});

describe("previews of several merchants", () => {
  const merchants = [
    { sellerOpenId: "A", lines: [lines[0] ?? one("", null)] },
    { sellerOpenId: "B", lines: [lines[1] ?? one("", null)] },
  ];
  const [redCargo, blueCargo] = part.cargoList;
  const ofA = { ...part, sumPayment: 1, cargoList: [redCargo] };
  const ofB = { ...part, sumPayment: 2, cargoList: [blueCargo] };
  const answer = (...parts: object[]) => ({ success: true, orderPreviewResuslt: parts });
  const refused = { success: false, errorCode: "500_001", errorMsg: "不支持" };
  const told = (wire: unknown) => {
    const read = toPreviews(merchants)(previewsWire.parse(wire));
    return read.ok ? read.value.map(({ total, problem }) => [total?.minor, problem?.kind]) : null;
  };

  it.each([
    ["an answer for each", [answer(ofA), answer(ofB)]],
    ["in another order", [answer(ofB), answer(ofA)]],
    ["one answer with all parts", answer(ofB, ofA)],
  ])("come as %s", (_, wire) => {
    expect(told(wire)).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });

  it("that is refused without lines counts by its place, or for all", () => {
    expect(told([answer(ofA), refused])).toEqual([
      [1, undefined],
      [undefined, "not_sold_online"],
    ]);
    expect(told(refused)).toEqual([
      [undefined, "not_sold_online"],
      [undefined, "not_sold_online"],
    ]);
  });
});
