import { expect, it } from "vitest";
import { makeNonce } from "./nonce";

it("has 32 characters, all of hex", () => {
  expect(makeNonce()).toMatch(/^[0-9a-f]{32}$/);
});

it("never comes twice, also across refills of the pool", () => {
  const count = 5_000;
  expect(new Set(Array.from({ length: count }, makeNonce)).size).toBe(count);
});
