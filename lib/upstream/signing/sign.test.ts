import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { sign, type SignatureParts } from "./sign";
// Computed with `printf %s "$accessKey$timestamp$nonce$accessSecret" | md5sum`, not with this code.
import vectors from "./vectors.json";

const text = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 64 });
const parts: fc.Arbitrary<SignatureParts> = fc.record({
  accessKey: text,
  accessSecret: text,
  timestamp: fc.nat().map(String),
  nonce: fc.stringMatching(/^[0-9a-f]{32}$/),
});

describe("known answers", () => {
  test.each(vectors)("$name", ({ name: _name, signature, ...known }) => {
    expect(sign(known)).toBe(signature);
  });
});

describe("any request", () => {
  it("gets 32 upper-case hex digits", () => {
    fc.assert(fc.property(parts, (known) => /^[0-9A-F]{32}$/.test(sign(known))));
  });

  it.each(["accessKey", "accessSecret", "timestamp", "nonce"] as const)(
    "gets another signature when %s changes",
    (part) => {
      fc.assert(
        fc.property(
          parts,
          (known) => sign({ ...known, [part]: `${known[part]}x` }) !== sign(known),
        ),
      );
    },
  );
});
