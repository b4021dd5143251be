import { expect, it } from "vitest";
import { makeNonce } from "./nonce";

it("has 32 characters, all of hex", () => {
  expect(makeNonce()).toMatch(/^[0-9a-f]{32}$/);
});

it("never comes twice, also across refills of the pool", () => {
  const count = 5_000;
  expect(new Set(Array.from({ length: count }, makeNonce)).size).toBe(count);
});

it("shares nothing with the one before", () => {
  const nonces = Array.from({ length: 100 }, makeNonce);
  const linked = nonces.filter((nonce, at) => nonces[at - 1]?.at(-1) === nonce[0]);
  expect(linked.length).toBeLessThan(50);
});
