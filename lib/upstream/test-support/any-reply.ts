import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpret, type Attempt, type Reading } from "../interpret";

type Case = { data: unknown; reading: Reading<never, unknown> };
/** A good `data` and how it is read. */
export function caseOf<Output, T>(data: unknown, reading: Reading<Output, T>): Case {
  return { data, reading: reading as unknown as Reading<never, unknown> };
}
const KINDS = ["network", "timeout", "http", "envelope", "contract"];

function read(text: string, { reading }: Case): Attempt<unknown> {
  const reply = { kind: "reply", status: 200, text, date: null, retryAfter: null } as const;
  return interpret(reply, reading, { now: 0, elapsedMs: 1 });
}

function expectAnOutcome({ result }: Attempt<unknown>): void {
  if (result.ok) expect(result.value).toBeDefined();
  else expect(KINDS).toContain(result.kind);
}

/** Every place of a JSON value, as the path to it. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  const children =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, key]))
      : [];
  return [path, ...children];
}

function replaced(value: unknown, [step, ...rest]: string[], stranger: unknown): unknown {
  if (step === undefined) return stranger;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[step] = replaced(copy[step], rest, stranger);
  return copy;
}

const stranger = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    -1,
    Number.MAX_SAFE_INTEGER,
    1e308,
    "1e999",
    "9".repeat(40),
    "__proto__",
    "//",
    "http://",
    " ",
    "\u0000",
  ),
  fc.bigInt().map(String),
  // Objects that can't be turned into text.
  fc.constantFrom({ toString: [] }, { valueOf: 1, toString: null }, { length: -1 }),
);

/** Whatever comes in place of a good reply: every call ends in an outcome. */
export function describeAnyReply(cases: Record<string, Case>): void {
  describe.each(Object.keys(cases))("%s", (key) => {
    const subject = cases[key] as Case;
    const body = { requestId: "42b6", code: 200, developId: "1", msg: "成功", data: subject.data };

    it("reads its good reply", () => {
      expect(read(JSON.stringify(body), subject).result.ok).toBe(true);
    });

    it("ends in an outcome with any JSON value in place of any member", () => {
      fc.assert(
        fc.property(fc.constantFrom(...placesIn(body)), stranger, (place, value) => {
          expectAnOutcome(read(JSON.stringify(replaced(body, place, value)), subject));
        }),
        { numRuns: 2_000 },
      );
    });

    it("ends in an outcome with any member left out", () => {
      for (const place of placesIn(body))
        expectAnOutcome(read(JSON.stringify(replaced(body, place, undefined)) ?? "", subject));
    });

    it("ends in a failure for random bytes", () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
          expect(read(new TextDecoder().decode(bytes), subject).result.ok).toBe(false);
        }),
      );
    });

    it("ends in an outcome for a good reply with random bytes in it", () => {
      const good = Buffer.from(JSON.stringify(body));
      const spot = fc.nat(good.length - 1);
      fc.assert(
        fc.property(spot, fc.uint8Array({ minLength: 1, maxLength: 8 }), (at, bytes) => {
          const broken = Buffer.concat([good.subarray(0, at), bytes, good.subarray(at)]);
          expectAnOutcome(read(broken.toString(), subject));
        }),
      );
    });
  });
}
