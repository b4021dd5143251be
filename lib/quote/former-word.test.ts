import { describe, expect, test } from "vitest";
import { fen } from "@/lib/kernel/money";
import { expiryOf } from "./expiry";
import { formerWord, type FormerUse, type Retry } from "./former-word";
import type { AskedOrder, QuoteBody } from "./quote-body";
import {
  amountsOf,
  askedOrder,
  quoted,
  quoteLine,
  silentOutcome,
  WAREHOUSE,
} from "./test-support/orders";
import { wholeCost } from "./whole-cost";

const USE: FormerUse = {
  destination: WAREHOUSE,
  retry: { kind: "none" },
  accepted: false,
  now: 1,
};

function word(orders: AskedOrder[], use: Partial<FormerUse> = {}) {
  const body: QuoteBody = { language: "en", destination: WAREHOUSE, ...wholeCost(orders, [], 1) };
  return formerWord({ body, expiresAt: 1000 }, { ...USE, ...use });
}

describe("what need not be asked again", () => {
  const answered = askedOrder("A");
  const quiet = askedOrder("B", { outcome: silentOutcome() });
  const other = askedOrder("C", { outcome: silentOutcome() });
  const all = [answered, quiet, other];

  test.each<[string, Retry, AskedOrder[]]>([
    ["every word, silence too", { kind: "none" }, all],
    ["not the silence that is to be tried again", { kind: "one", key: "B" }, [answered, other]],
    ["no silence at all", { kind: "all" }, [answered]],
    ["an answer, whatever is tried again", { kind: "one", key: "A" }, all],
  ])("%s", (_what, retry, expected) => {
    const former = word(all, { retry });
    expect(all.filter((order) => former.outcomeOf(order) !== null)).toEqual(expected);
  });

  test.each<[string, Partial<FormerUse>]>([
    ["once the quote is over", { now: 1000 }],
    ["for another place", { destination: { ...WAREHOUSE, id: "yw" } }],
    [
      "for a place that moved",
      { destination: { ...WAREHOUSE, address: { ...WAREHOUSE.address, street: "2 号" } } },
    ],
  ])("nothing %s", (_what, use) => {
    expect(word([answered], use).outcomeOf(answered)).toBeNull();
  });

  test("until the last moment", () => {
    expect(word([answered], { now: 999 }).outcomeOf(answered)).toBe(answered.outcome);
  });

  test.each([
    ["quantity", { quantity: 3 }],
    ["variant", { skuKey: "b" }],
    ["product", { productId: "P2" }],
  ])("another %s is another question", (_what, change) => {
    const changed = { ...answered, lines: [quoteLine(change)] };
    expect(word([answered]).outcomeOf(changed)).toBeNull();
  });
});

describe("freight that was accepted", () => {
  const order = askedOrder("A", { outcome: quoted(amountsOf(1000, 800)) });
  const raised = { ...order, freightBefore: fen(500) };

  test("is what was quoted", () => {
    expect(word([order]).freightOf(order)).toEqual(fen(800));
  });
  test("is the former one while a change waits", () => {
    expect(word([raised]).freightOf(raised)).toEqual(fen(500));
  });
  test("is the new one once the change is accepted", () => {
    expect(word([raised], { accepted: true }).freightOf(raised)).toEqual(fen(800));
  });
  test("is remembered beyond the quote", () => {
    expect(word([order], { now: 5000 }).freightOf(order)).toEqual(fen(800));
  });
});

test("a quote lasts as long as its oldest answer", () => {
  const at = (time: number) => ({ outcome: quoted(amountsOf(1), time) });
  expect(expiryOf([at(500), at(200)], 1, 900)).toBe(60_200);
  expect(expiryOf([{ outcome: null }], 1, 900)).toBe(60_900);
});
