import { expect, test } from "vitest";
import { mapBounded } from "./map-bounded";

test("answers in the order of the items, whichever is done first", async () => {
  const doubled = await mapBounded([3, 1, 2], 3, async (item) => {
    for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
    return item * 2;
  });
  expect(doubled).toEqual([6, 2, 4]);
});

test("never works on more than it may", async () => {
  let busy = 0;
  let most = 0;
  await mapBounded(Array.from({ length: 20 }), 4, async () => {
    most = Math.max(most, (busy += 1));
    await Promise.resolve();
    busy -= 1;
  });
  expect(most).toBe(4);
});

test("keeps answers that are undefined in their place", async () => {
  const answers = await mapBounded([1, 2], 1, (item) =>
    Promise.resolve(item === 1 ? undefined : item),
  );
  expect(answers).toEqual([undefined, 2]);
});

test("fails with the first that fails", async () => {
  const failing = mapBounded([1], 1, () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
});
