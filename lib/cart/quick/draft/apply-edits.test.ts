import { describe, expect, it } from "vitest";
import { applyEdits } from "./apply-edits";
import type { DraftRow } from "./draft-row";

const row = (n: number, more: Partial<DraftRow> = {}): DraftRow => ({
  ...{ n, link: `link ${n}`, sku: "Red", quantity: "2", note: "" },
  ...more,
});
const save = { kind: "save" } as const;
const none = new Set<number>();

describe("applyEdits", () => {
  it.each<[string, DraftRow, Parameters<typeof applyEdits>[1], Partial<DraftRow>]>([
    ["a quantity", row(1), [{ n: 1, member: "quantity", value: "9" }], { quantity: "9" }],
    ["a SKU", row(1), [{ n: 1, member: "sku", value: "spec" }], { skuKey: "spec" }],
    ["no SKU yet", row(1), [{ n: 1, member: "sku", value: "" }], {}],
    [
      "another link, for which the SKU must be chosen anew",
      row(1, { skuKey: "a" }),
      [{ n: 1, member: "link", value: "b" }],
      { link: "b" },
    ],
    [
      "the same link",
      row(1, { skuKey: "a" }),
      [{ n: 1, member: "link", value: "link 1" }],
      { skuKey: "a" },
    ],
    [
      "a row that is in the cart",
      row(1, { order: "o" }),
      [{ n: 1, member: "quantity", value: "9" }],
      { order: "o" },
    ],
    ["a row that is not there", row(1), [{ n: 7, member: "quantity", value: "9" }], {}],
  ])("takes %s", (_what, before, edits, after) => {
    expect(applyEdits([before], edits, save, none)).toEqual([row(1, after)]);
  });

  it("counts what was typed beside the button that was pressed", () => {
    const edits = [{ n: 1, member: "quantity" as const, value: "9" }];
    expect(applyEdits([row(1), row(2)], edits, { kind: "drop", n: 2 }, none)).toEqual([
      row(1, { quantity: "9" }),
      row(2, { dropped: true }),
    ]);
    expect(applyEdits([row(1)], edits, { kind: "settle", n: 1, quantity: 12 }, none)).toEqual([
      row(1, { quantity: "12" }),
    ]);
  });

  it("leaves out what is wrong, and puts everything back", () => {
    const dropped = applyEdits([row(1), row(2)], [], { kind: "drop_wrong" }, new Set([2]));
    expect(dropped).toEqual([row(1), row(2, { dropped: true })]);
    expect(applyEdits(dropped, [], { kind: "restore" }, none)).toEqual([row(1), row(2)]);
  });
});
