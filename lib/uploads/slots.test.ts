import { expect, test } from "vitest";
import { createSlots } from "./slots";

function gate(): { opened: Promise<void>; open(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

test("never more weight at once than there are slots, and all of the queue is served", async () => {
  const slots = createSlots({ slots: 2, queue: 20, waitMs: 5_000 });
  let weight = 0;
  let most = 0;
  const work = (own: number) => async () => {
    weight += own;
    most = Math.max(most, weight);
    await new Promise(setImmediate);
    weight -= own;
    return own;
  };
  const done = await Promise.all([1, 2, 1, 1, 2, 1, 2].map((own) => slots.run(own, work(own))));
  expect([most, done]).toEqual([2, [1, 2, 1, 1, 2, 1, 2]]);
});

test("a full queue turns away at once", async () => {
  const slots = createSlots({ slots: 1, queue: 1, waitMs: 5_000 });
  const { opened, open } = gate();
  const running = slots.run(1, () => opened);
  const waiting = slots.run(1, async () => "served");
  expect(await slots.run(1, async () => "never")).toBe("busy");
  open();
  await running;
  expect(await waiting).toBe("served");
});

test("who waits too long is turned away, and whoever fits behind is served", async () => {
  const slots = createSlots({ slots: 2, queue: 5, waitMs: 30 });
  const { opened, open } = gate();
  const running = slots.run(1, () => opened);
  const heavy = slots.run(2, async () => "never");
  expect(await heavy).toBe("busy");
  expect(await slots.run(1, async () => "light")).toBe("light");
  open();
  await running;
});

test("work that fails gives its slot back", async () => {
  const slots = createSlots({ slots: 1, queue: 0, waitMs: 10 });
  await expect(slots.run(1, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await slots.run(1, async () => "next")).toBe("next");
});
