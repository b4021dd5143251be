import { expect, test } from "vitest";
import type { Effect, Evidence } from "./contract/endpoint";
import { mayBeSent, type Confirmed } from "./gate";

const evidence = (path: Evidence) => ({ path, input: "P2", output: "AL" }) as const;

test.each<[Effect, Evidence, Confirmed, boolean]>([
  ["read", "INF", [], true],
  ["write", "P2", [], true],
  ["write", "INF", [], false],
  ["pay", "INF", [], false],
  ["pay", "INF", ["orders.create"], false],
  ["pay", "INF", ["orders.pay"], true],
  ["pay", "INF", ["*"], true],
  ["pay", "INF", "all", true],
])("%s by %s, confirmed %j: %s", (effect, path, confirmed, expected) => {
  const entry = { key: "orders.pay", effect, evidence: evidence(path) };
  expect(mayBeSent(entry, confirmed)).toBe(expected);
});
