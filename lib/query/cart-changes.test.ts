import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCartChanges } from "./cart-changes";

/** A server whose requests end when they are told to, in any order. */
function slowServer() {
  const held = new Map<string, number>();
  const flights: { line: string | null; end: (ok: boolean) => void }[] = [];
  const shown = new Map<string, number>();
  const under = () => flights.map(({ line }) => line);
  const changes = createCartChanges({
    send: (line, quantity) =>
      new Promise<void>((resolve, reject) => {
        flights.push({
          line,
          end(ok) {
            if (!ok) return reject(new Error("no answer"));
            held.set(line, quantity);
            resolve();
          },
        });
      }),
    read: () =>
      new Promise<boolean>((resolve) => {
        // What a read answers is what holds when the server gets to it: now.
        const answer = new Map(held);
        flights.push({
          line: null,
          end(ok) {
            if (ok) for (const [line, quantity] of answer) shown.set(line, quantity);
            resolve(ok);
          },
        });
      }),
  });
  return {
    changes,
    held,
    under,
    /** What the shopper sees. */
    seen: (line: string) => changes.ownQuantity(line)?.quantity ?? shown.get(line),
    async end(at: number, ok = true) {
      flights.splice(at, 1)[0]?.end(ok);
      await new Promise<void>((done) => setImmediate(done));
    },
  };
}

describe("one line", () => {
  it("sends the first wish and then only the last", async () => {
    const server = slowServer();
    for (const quantity of [2, 3, 4, 5]) server.changes.setQuantity("A", quantity);
    expect(server.under()).toEqual(["A"]);
    await server.end(0);
    expect(server.held.get("A")).toBe(2);
    await server.end(0);
    expect(server.held.get("A")).toBe(5);
    expect(server.seen("A")).toBe(5);
  });

  it("keeps what was typed when nobody answers, and takes it up again", async () => {
    const server = slowServer();
    server.changes.setQuantity("A", 7);
    await server.end(0, false);
    expect(server.changes.ownQuantity("A")).toMatchObject({ quantity: 7, state: "failed" });
    server.changes.setQuantity("A", 7);
    await server.end(server.under().indexOf("A"));
    expect(server.held.get("A")).toBe(7);
  });
});

it("shows the last wish throughout, whatever order answers come in, and ends with it saved", async () => {
  const step = fc.oneof(
    fc.record({ line: fc.constantFrom("A", "B"), quantity: fc.integer({ min: 1, max: 99 }) }),
    fc.record({ flight: fc.nat() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const server = slowServer();
      const wished = new Map<string, number>();
      const seesWishes = () => {
        for (const [line, quantity] of wished) expect(server.seen(line)).toBe(quantity);
        const lines = server.under().filter((line) => line !== null);
        expect(new Set(lines).size).toBe(lines.length);
      };
      for (const one of steps) {
        if ("line" in one) {
          wished.set(one.line, one.quantity);
          server.changes.setQuantity(one.line, one.quantity);
        } else if (server.under().length > 0) await server.end(one.flight % server.under().length);
        seesWishes();
      }
      while (server.under().length > 0) {
        await server.end(server.under().length - 1);
        seesWishes();
      }
      expect(server.held).toEqual(wished);
      for (const line of wished.keys()) expect(server.changes.ownQuantity(line)).toBeUndefined();
    }),
  );
});
