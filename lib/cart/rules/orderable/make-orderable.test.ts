import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { orderableQuantity } from "@/lib/kernel/ladder";
import { fen } from "@/lib/kernel/money";
import { isDead, judgeMerchant } from "../judge";
import { mixedBatchOf, reachesMix } from "../mix";
import { known, rung, sku, smallCarts, terms, want, type SmallCart } from "../testing";
import { makeOrderable } from "./make-orderable";

function shortOf(...[lines, offers]: Parameters<typeof makeOrderable>) {
  const made = makeOrderable(lines, offers);
  return made && [made.changes.map(({ lineId, to }) => [lineId, to]), made.extra.minor];
}

const pieces = (minQuantity: number) => ({ minAmount: null, minQuantity });

test.each([
  ["nothing to do", terms(), [2], null],
  ["up to the minimum", terms({ minimum: 5 }), [2], [[["1", 5]], 3000]],
  ["up to a whole lot", terms({ lot: 4 }), [5], [[["1", 8]], 3000]],
  ["down to the stock", terms(), [120], [[["1", 100]], -20_000]],
  ["down to whole lots of the stock", terms({ lot: 30 }), [95], [[["1", 90]], -5000]],
  [
    "out, where too little is left",
    terms({ minimum: 9, skus: [sku("s1", 1000, 8)] }),
    [2],
    [[["1", 0]], -2000],
  ],
  [
    "out, where not one lot is left",
    terms({ lot: 10, skus: [sku("s1", 1000, 8)] }),
    [2],
    [[["1", 0]], -2000],
  ],
  [
    "past the minimum, to a rung where all of it costs less",
    terms({ pricing: "by_quantity", ladder: [rung(1, 1000), rung(11, 500)], minimum: 10 }),
    [2],
    [[["1", 11]], 3500],
  ],
] as const)("one line: %s", (_name, offer, [quantity], expected) => {
  expect(shortOf([want("1", quantity)], known(offer))).toEqual(expected);
});

describe("several lines", () => {
  it("raises the cheapest SKU first", () => {
    const offer = terms({ minimum: 10, skus: [sku("s1", 900), sku("s2", 300, 5)] });
    expect(shortOf([want("1", 2), want("2", 3, "A", "s2")], known(offer))).toEqual([
      [
        ["1", 5],
        ["2", 5],
      ],
      3 * 900 + 2 * 300,
    ]);
  });

  it("reaches the mixed batch where that costs less than each minimum", () => {
    const offers = known(
      terms({ minimum: 50, mixedBatch: pieces(10) }),
      terms({ key: "B", mixedBatch: pieces(10), skus: [sku("s1", 100)] }),
    );
    expect(shortOf([want("1", 2), want("2", 3, "B")], offers)).toEqual([[["2", 8]], 500]);
  });

  it("meets a minimum where that costs less than the mixed batch", () => {
    const offers = known(
      terms({ minimum: 3, mixedBatch: pieces(90) }),
      terms({ key: "B", mixedBatch: pieces(90) }),
    );
    expect(shortOf([want("1", 2), want("2", 3, "B")], offers)).toEqual([[["1", 3]], 1000]);
  });

  it("reaches an amount with the fewest fen, over several lines", () => {
    const amount = { minAmount: fen(2000), minQuantity: null };
    const offers = known(
      terms({ minimum: 90, mixedBatch: amount, skus: [sku("s1", 700, 2)] }),
      terms({ key: "B", mixedBatch: amount, skus: [sku("s1", 300)] }),
    );
    // 1000 now. Three more of B make 1900, four 2200; one of A and one of B make exactly 2000.
    expect(shortOf([want("1", 1), want("2", 1, "B")], offers)).toEqual([
      [
        ["1", 2],
        ["2", 2],
      ],
      1000,
    ]);
  });

  it("answers for a cart as full as one gets", () => {
    const offers = Array.from({ length: 100 }, (_, at) =>
      terms({
        key: `O${at}`,
        minimum: 500,
        mixedBatch: { minAmount: fen(20_000_000), minQuantity: 5000 },
        skus: Array.from({ length: 5 }, (__, one) => sku(`s${one}`, 997 + at * 13 + one, 100)),
      }),
    );
    const lines = offers.flatMap(({ key, skus }) =>
      skus.map((one) => want(`${key}${one.key}`, 1, key, one.key)),
    );
    const made = makeOrderable(lines, known(...offers));
    const after = lines.map((line) => ({
      ...line,
      quantity: made?.changes.find(({ lineId }) => lineId === line.id)?.to ?? line.quantity,
    }));
    const verdict = judgeMerchant(after, known(...offers));
    expect([...verdict.lines.values()].every(({ state }) => state === "ok")).toBe(true);
  });
});

/**
 * All there is to try: every line at each whole lot from where it starts to what there is, every offer
 * whole or dropped. Of what the merchant would take the fewest dropped, then the fewest fen.
 */
function triedEverything({ lines, offers }: SmallCart): [number, number] {
  const verdict = judgeMerchant(lines, offers);
  const alive = lines.filter(({ id }) => !isDead(verdict.lines.get(id)?.state ?? "offer_gone"));
  const termsOf = (key: string) => {
    const offer = offers.get(key);
    if (offer?.kind !== "known") throw new Error("small carts know their offers");
    return offer.terms;
  };
  const most = (line: (typeof lines)[number]) => {
    const offer = termsOf(line.offerKey);
    const stock = offer.skus.find(({ key }) => key === line.skuKey)?.stock ?? 0;
    return Math.floor(stock / offer.lot) * offer.lot;
  };
  const possible = alive.filter((line) => most(line) > 0);
  const start = (line: (typeof lines)[number]) => {
    const { lot } = termsOf(line.offerKey);
    return Math.min(Math.ceil(line.quantity / lot) * lot, most(line));
  };
  const keys = [...new Set(possible.map(({ offerKey }) => offerKey))];
  const own = (key: string) => possible.filter(({ offerKey }) => offerKey === key);
  const sum = (key: string) => own(key).reduce((all, line) => all + start(line), 0);
  const fine = (key: string) =>
    sum(key) >= orderableQuantity(1, termsOf(key).minimum, termsOf(key).lot);

  const judged = (quantities: ReadonlyMap<string, number>) => {
    const asked = possible
      .filter(({ id }) => (quantities.get(id) ?? 0) > 0)
      .map((line) => ({ ...line, quantity: quantities.get(line.id) ?? 0 }));
    const { lines: states, mix } = judgeMerchant(asked, offers);
    const all = [...states.values()];
    const total = all.reduce((fenSum, { subtotal }) => fenSum + (subtotal?.minor ?? 0), 0);
    return { ok: all.every(({ state }) => state === "ok"), total, mixed: mix?.reached === true };
  };
  const startAll = new Map(possible.map((line) => [line.id, start(line)]));
  const mixable = (key: string) => termsOf(key).mixedBatch !== null;
  const asked = mixedBatchOf(keys.map((key) => termsOf(key).mixedBatch));
  const startMix = judgeMerchant(
    possible.map((line) => ({ ...line, quantity: start(line) })),
    offers,
  ).mix;
  const mixedAtStart =
    asked !== null &&
    startMix !== null &&
    reachesMix(asked, startMix.amount.minor, startMix.quantity);

  let best: [number, number] = [Infinity, Infinity];
  const visit = (at: number, quantities: Map<string, number>, dropped: ReadonlySet<string>) => {
    const line = possible[at];
    if (!line) {
      const { ok, total, mixed } = judged(quantities);
      const needless = keys.some((key) => {
        const touched = own(key).some(({ id }) => quantities.get(id) !== startAll.get(id));
        if (!touched || dropped.has(key)) return false;
        if (!mixable(key)) return fine(key);
        return mixedAtStart || keys.filter(mixable).every(fine) || (fine(key) && !mixed);
      });
      if (!ok || needless) return;
      if (dropped.size < best[0] || (dropped.size === best[0] && total < best[1]))
        best = [dropped.size, total];
      return;
    }
    const { lot } = termsOf(line.offerKey);
    if (dropped.has(line.offerKey))
      return visit(at + 1, new Map(quantities).set(line.id, 0), dropped);
    for (let quantity = start(line); quantity <= most(line); quantity += lot)
      visit(at + 1, new Map(quantities).set(line.id, quantity), dropped);
  };
  for (let subset = 0; subset < 2 ** keys.length; subset += 1)
    visit(0, new Map(), new Set(keys.filter((_, at) => (subset >> at) % 2 === 1)));
  return best;
}

it("finds nothing cheaper by trying everything, in small carts", () => {
  const few = smallCarts.filter(({ lines }) => lines.length <= 3);
  fc.assert(
    fc.property(few, (cart) => {
      const made = makeOrderable(cart.lines, cart.offers);
      const verdict = judgeMerchant(cart.lines, cart.offers);
      const before = [...verdict.lines.values()].reduce(
        (all, { subtotal }) => all + (subtotal?.minor ?? 0),
        0,
      );
      expect(before + (made?.extra.minor ?? 0)).toBe(triedEverything(cart)[1]);
    }),
    { numRuns: 250 },
  );
});

it("suggests only what the merchant then takes", () => {
  fc.assert(
    fc.property(smallCarts, (cart) => {
      const made = makeOrderable(cart.lines, cart.offers);
      const to = new Map(made?.changes.map((change) => [change.lineId, change.to]));
      const after = cart.lines
        .map((line) => ({ ...line, quantity: to.get(line.id) ?? line.quantity }))
        .filter(({ quantity }) => quantity > 0);
      const states = [...judgeMerchant(after, cart.offers).lines.values()].map(
        ({ state }) => state,
      );
      expect(states.filter((state) => state !== "ok" && !isDead(state))).toEqual([]);
      expect(makeOrderable(after, cart.offers)).toBeNull();
    }),
    { numRuns: 500 },
  );
});
