import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchOrders, type Candidate, type Intent, type MatchLine } from "./match-orders";

const line = (key: string, quantity: number): MatchLine => ({ key, quantity });
const AT = 1_800_000_000_000;
const intent: Intent = {
  reference: "SP-1",
  callReferences: ["SP-CALL"],
  lines: [line("a", 2), line("b", 3)],
  goodsMinor: 500,
  sentFrom: AT,
  sentUntil: AT + 8000,
};
const candidate = (over: Partial<Candidate>): Candidate => ({
  upstreamId: "1",
  references: [],
  goodsMinor: null,
  lines: intent.lines,
  createdAt: AT + 1000,
  ...over,
});

describe("by reference", () => {
  it("finds the one that shows it", () => {
    const found = matchOrders(intent, [candidate({ references: ["SP-1"] }), candidate({})], 0);
    expect(found).toEqual({ kind: "found", by: "reference", upstreamIds: ["1"] });
  });

  it("finds all parts of a split order", () => {
    const parts = [
      candidate({ upstreamId: "1", references: ["SP-1"], lines: [line("a", 2)] }),
      candidate({ upstreamId: "2", references: ["SP-1"], lines: [line("b", 3)] }),
    ];
    expect(matchOrders(intent, parts, 0)).toMatchObject({ kind: "found", upstreamIds: ["1", "2"] });
  });

  it("is in doubt about an order that is there twice", () => {
    const twice = ["1", "2"].map((upstreamId) => candidate({ upstreamId, references: ["SP-1"] }));
    expect(matchOrders(intent, twice, 0)).toMatchObject({ kind: "doubt", why: "ordered_twice" });
  });

  it("is in doubt about one that holds other lines", () => {
    const other = [candidate({ references: ["SP-1"], lines: [line("a", 1)] })];
    expect(matchOrders(intent, other, 0)).toMatchObject({ kind: "doubt", why: "lines_differ" });
  });

  it("trusts the name where lines can't be compared, once", () => {
    const bare = candidate({ references: ["SP-1"], lines: [] });
    expect(matchOrders(intent, [bare], 0).kind).toBe("found");
    const twice = [bare, { ...bare, upstreamId: "2" }];
    expect(matchOrders(intent, twice, 0)).toMatchObject({ kind: "doubt", why: "ordered_twice" });
  });

  it("does not care for time or rivals where the name is right", () => {
    const late = [candidate({ references: ["SP-1"], createdAt: null })];
    expect(matchOrders(intent, late, 5).kind).toBe("found");
  });
});

describe("by contents", () => {
  it("finds the only one that fits", () => {
    expect(matchOrders(intent, [candidate({})], 0)).toEqual({
      kind: "found",
      by: "contents",
      upstreamIds: ["1"],
    });
  });

  it("takes the reference of its call for a hint, and no more", () => {
    const named = candidate({ references: ["SP-CALL"] });
    expect(matchOrders(intent, [named], 0)).toMatchObject({ kind: "found", by: "contents" });
    const other = candidate({ references: ["SP-CALL"], lines: [line("c", 1)] });
    expect(matchOrders(intent, [other], 0)).toEqual({ kind: "none" });
    const foreign = candidate({ references: ["SP-CALL", "SP-2"] });
    expect(matchOrders(intent, [foreign], 0)).toEqual({ kind: "none" });
  });

  it.each([
    ["another reference", { references: ["SP-2"] }],
    ["an order from before", { createdAt: AT - 300_000 }],
    ["an order from later", { createdAt: AT + 300_000 }],
    ["an order without a time", { createdAt: null }],
    ["other quantities", { lines: [line("a", 2), line("b", 4)] }],
    ["another variant", { lines: [line("c", 2), line("b", 3)] }],
    ["a part of the lines", { lines: [line("a", 2)] }],
    ["no lines at all", { lines: [] }],
  ])("does not take %s", (_name, over) => {
    expect(matchOrders(intent, [candidate(over)], 0)).toEqual({ kind: "none" });
  });

  it("is in doubt when another intent of ours could be meant", () => {
    expect(matchOrders(intent, [candidate({})], 1)).toMatchObject({ kind: "doubt" });
  });

  it("is in doubt when there is more than one way", () => {
    const two = [candidate({ upstreamId: "1" }), candidate({ upstreamId: "2" })];
    expect(matchOrders(intent, two, 0)).toMatchObject({
      why: "several_fit",
      upstreamIds: ["1", "2"],
    });
  });

  it("is in doubt when the goods cost something else", () => {
    expect(matchOrders(intent, [candidate({ goodsMinor: 500 })], 0).kind).toBe("found");
    expect(matchOrders(intent, [candidate({ goodsMinor: 501 })], 0)).toMatchObject({
      kind: "doubt",
      why: "amounts_differ",
    });
  });

  it("puts a split order together", () => {
    const parts = [
      candidate({ upstreamId: "7", lines: [line("b", 3)] }),
      candidate({ upstreamId: "8", lines: [line("a", 2)] }),
    ];
    expect(matchOrders(intent, parts, 0)).toMatchObject({ kind: "found", upstreamIds: ["7", "8"] });
  });
});

it("gives up on a heap of small orders instead of trying every way to add them up", () => {
  const wanted = { ...intent, lines: [line("a", 61)] };
  const heap = Array.from({ length: 40 }, (_, at) =>
    candidate({ upstreamId: String(at), lines: [line("a", 2)] }),
  );
  expect(matchOrders(wanted, heap, 0)).toMatchObject({ kind: "doubt", why: "several_fit" });
});

it("takes nothing whose lines are not exactly the wanted ones", () => {
  const lines = fc.array(
    fc.record({
      key: fc.constantFrom("a", "b", "c", "d"),
      quantity: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const candidates = fc.array(fc.record({ lines, named: fc.boolean() }), { maxLength: 6 });
  const total = (all: readonly MatchLine[]) =>
    all.flatMap(({ key, quantity }) => Array<string>(quantity).fill(key)).sort();
  fc.assert(
    fc.property(lines, candidates, (wanted, drawn) => {
      const there = drawn.map((each, at) =>
        candidate({
          upstreamId: String(at),
          lines: each.lines,
          references: each.named ? ["SP-1"] : [],
        }),
      );
      const match = matchOrders({ ...intent, lines: wanted }, there, 0);
      if (match.kind !== "found") return;
      const taken = there.filter(({ upstreamId }) => match.upstreamIds.includes(upstreamId));
      expect(total(taken.flatMap((each) => each.lines))).toEqual(total(wanted));
    }),
    { numRuns: 20_000 },
  );
});
