import { expect, it } from "vitest";
import { turns } from "./turns";

it("runs no more than the limit at once, in order, and goes on after a failure", async () => {
  const take = turns(2);
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const work = (at: number) => async () => {
    begun.push(at);
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (at === 1) throw new Error("failed");
    return at;
  };
  const all = await Promise.allSettled([0, 1, 2, 3, 4].map((at) => take(work(at))));
  expect(all.map(({ status }) => status === "fulfilled")).toEqual([true, false, true, true, true]);
  expect([most, begun]).toEqual([2, [0, 1, 2, 3, 4]]);
});
