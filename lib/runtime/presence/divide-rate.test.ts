import fc from "fast-check";
import { expect, it } from "vitest";
import { divideRate, type RateMember } from "./divide-rate";

const shop = (id: string, wanted: number): RateMember => ({ id, kind: "shop", wanted });
const worker = (id: string, wanted: number): RateMember => ({ id, kind: "worker", wanted });

it.each<[string, number, RateMember[], Record<string, number>]>([
  ["one shop has all of it", 20, [shop("a", 0)], { a: 20 }],
  ["an idle worker keeps one call", 20, [shop("a", 0), worker("b", 0)], { a: 19, b: 1 }],
  ["a busy worker beside an idle shop", 20, [shop("a", 0), worker("b", 99)], { a: 1, b: 19 }],
  ["both busy: half each", 20, [shop("a", 99), worker("b", 99)], { a: 10, b: 10 }],
  ["a worker gets what it wants and no more", 20, [shop("a", 99), worker("b", 4)], { a: 16, b: 4 }],
  ["the rest goes to the shop", 20, [shop("a", 3), worker("b", 4)], { a: 16, b: 4 }],
  ["two shops share the rest", 20, [shop("a", 0), shop("b", 0)], { a: 10, b: 10 }],
  ["workers alone share all", 7, [worker("a", 0), worker("b", 0)], { a: 4, b: 3 }],
  ["too little for all: who wants some", 1, [shop("a", 0), worker("b", 2)], { a: 0, b: 1 }],
  ["nobody there", 20, [], {}],
])("%s", (_name, total, members, shares) => {
  expect(Object.fromEntries(divideRate(total, members, 0))).toEqual(shares);
});

it("lets members take turns where there is too little", () => {
  const members = [shop("a", 5), worker("b", 5), worker("c", 5)];
  const served = [0, 1, 2, 3].map(
    (turn) => [...divideRate(1, members, turn)].find(([, share]) => share === 1)?.[0],
  );
  expect(served).toEqual(["a", "b", "c", "a"]);
});

const someMembers = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    kind: fc.constantFrom("shop" as const, "worker" as const),
    wanted: fc.nat(40),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

it("never hands out more, nor less while anybody is there", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), someMembers, fc.nat(9), (total, members, turn) => {
      const shares = [...divideRate(total, members, turn).values()];
      const sum = shares.reduce((all, share) => all + share, 0);
      expect(sum).toBe(members.length === 0 ? 0 : total);
    }),
  );
});
