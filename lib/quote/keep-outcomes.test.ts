import { describe, expect, test } from "vitest";
import { expiryOf, keepOutcomes, orderFingerprint, type Retry } from "./keep-outcomes";
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

const NONE = { kind: "none" } as Retry;

function former(orders: AskedOrder[]): { body: QuoteBody; expiresAt: number } {
  const body = { language: "en" as const, destination: WAREHOUSE, ...wholeCost(orders, [], 1) };
  return { body, expiresAt: 1000 };
}

const kept = (orders: AskedOrder[], retry = NONE, now = 1) => [
  ...keepOutcomes(former(orders), WAREHOUSE, retry, now).keys(),
];
const printOf = ({ merchantKey, lines }: AskedOrder) => orderFingerprint(merchantKey, lines);

describe("what need not be asked again", () => {
  const answered = askedOrder("A");
  const quiet = askedOrder("B", { outcome: silentOutcome() });
  const other = askedOrder("C", { outcome: silentOutcome() });
  const bare = askedOrder("D", { outcome: null, lines: [] });

  test.each<[string, Retry, AskedOrder[]]>([
    ["every word, silence too", NONE, [answered, quiet, other]],
    ["not what is to be tried again", { kind: "one", key: "B" }, [answered, other]],
    ["no silence at all", { kind: "all" }, [answered]],
    ["an answer, whatever is tried again", { kind: "one", key: "A" }, [answered, quiet, other]],
  ])("%s", (_what, retry, expected) => {
    expect(kept([answered, quiet, other, bare], retry)).toEqual(expected.map(printOf));
  });

  test("nothing once the quote is over", () => {
    expect(kept([answered], NONE, 999)).toHaveLength(1);
    expect(kept([answered], NONE, 1000)).toEqual([]);
  });

  test.each([
    ["another place", { ...WAREHOUSE, id: "yw" }],
    ["a place that moved", { ...WAREHOUSE, address: { ...WAREHOUSE.address, street: "2 号" } }],
  ])("nothing for %s", (_what, destination) => {
    expect(keepOutcomes(former([answered]), destination, NONE, 1).size).toBe(0);
  });

  test.each([
    ["quantity", { quantity: 3 }],
    ["variant", { skuKey: "b" }],
    ["product", { productId: "P2" }],
  ])("another %s is another order", (_what, change) => {
    const changed = askedOrder("A", { lines: [quoteLine(change)] });
    expect(printOf(changed)).not.toBe(printOf(answered));
  });
});

test("a quote lasts as long as its oldest answer", () => {
  const at = (time: number) => ({ outcome: quoted(amountsOf(1), time) });
  expect(expiryOf([at(500), at(200)], 1, 900)).toBe(60_200);
  expect(expiryOf([{ outcome: null }], 1, 900)).toBe(60_900);
});
