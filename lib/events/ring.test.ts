import { expect, it } from "vitest";
import { createRing } from "./ring";

function ring(capacity = 3) {
  let lives = 0;
  return createRing<string>(capacity, () => `life${(lives += 1)}`);
}
const words = (found: { message: string }[] | null) => found?.map(({ message }) => message) ?? null;

it("knows what came after each id it remembers", () => {
  const made = ring();
  const start = made.latest();
  const ids = ["a", "b", "c"].map((word) => made.add(word).id);
  expect([start, ...ids].map((id) => words(made.since(id)))).toEqual([
    ["a", "b", "c"],
    ["b", "c"],
    ["c"],
    [],
  ]);
});

it("says so when it is too long ago", () => {
  const made = ring(2);
  const start = made.latest();
  for (const word of ["a", "b", "c", "d"]) made.add(word);
  expect(words(made.since(start))).toBeNull();
});

it.each([["life9.1"], ["life1.99"], ["life1"], [""], ["life1.x"], ["life1.-1"], ["life1.1e3"]])(
  "does not know %s",
  (id) => {
    const made = ring();
    made.add("a");
    expect(made.since(id)).toBeNull();
  },
);

it("does not know what came before it forgot", () => {
  const made = ring();
  const { id } = made.add("a");
  made.forget();
  made.add("b");
  expect(made.since(id)).toBeNull();
});
