import { expect, it } from "vitest";
import { createWorkGate } from "./work-gate";

/** Work that ends when it is told to. */
function piece() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { end: resolve, work: () => promise };
}

it("runs so many at once, lets so many wait, and turns away the rest", async () => {
  const gate = createWorkGate({ atOnce: 2, waiting: 1 });
  const pieces = [piece(), piece(), piece()];
  const begun: number[] = [];
  const runs = pieces.map(({ work }, at) =>
    gate.run(() => {
      begun.push(at);
      return work().then(() => at);
    }),
  );
  expect(await gate.run(async () => 9)).toEqual({ ok: false, error: "busy" });
  expect(begun).toEqual([0, 1]);
  pieces[1]?.end();
  expect(await runs[1]).toEqual({ ok: true, value: 1 });
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  pieces[0]?.end();
  pieces[2]?.end();
  expect(await Promise.all(runs)).toEqual([0, 1, 2].map((value) => ({ ok: true, value })));
  expect(await gate.run(async () => 7)).toEqual({ ok: true, value: 7 });
});

it("frees the place of work that failed", async () => {
  const gate = createWorkGate({ atOnce: 1, waiting: 0 });
  await expect(gate.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await gate.run(async () => 1)).toEqual({ ok: true, value: 1 });
});
