import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { sign } from "./sign";
import { signedHeaders } from "./signed-headers";

const good = { accessKey: "ak", accessSecret: "secret", userId: "2100007341207" };
const timestamp = "1715669977082";
const nonce = "0123456789abcdef0123456789abcdef";

it("carries the signed values and their signature", () => {
  expect(signedHeaders(good, timestamp, nonce)).toEqual({
    ok: true,
    value: {
      "access-key": "ak",
      timestamp,
      "nonce-str": nonce,
      "user-id": "2100007341207",
      signature: sign({ ...good, timestamp, nonce }),
    },
  });
});

describe("a value with a control character or past ASCII", () => {
  const printable = fc.string({ unit: "grapheme-ascii", maxLength: 20 });
  const unsendable = fc.oneof(
    fc.integer({ min: 0, max: 0x1f }).map((code) => String.fromCharCode(code)),
    fc.integer({ min: 0x7f, max: 0xd7ff }).map((code) => String.fromCharCode(code)),
  );
  const bad = fc.tuple(printable, unsendable, printable).map((pieces) => pieces.join(""));

  test.each([
    ["accessKey", "access-key"],
    ["accessSecret", "access-secret"],
    ["userId", "user-id"],
  ] as const)("is refused as %s", (part, header) => {
    fc.assert(
      fc.property(bad, (value) => {
        expect(signedHeaders({ ...good, [part]: value }, timestamp, nonce)).toEqual({
          ok: false,
          error: { header },
        });
      }),
    );
  });

  it("is refused as timestamp and as nonce", () => {
    fc.assert(
      fc.property(bad, (value) => {
        expect(signedHeaders(good, value, nonce)).toEqual({
          ok: false,
          error: { header: "timestamp" },
        });
        expect(signedHeaders(good, timestamp, value)).toEqual({
          ok: false,
          error: { header: "nonce-str" },
        });
      }),
    );
  });
});

test.each(["", " ak", "ak ", "a".repeat(300)])("refuses the access key %j", (accessKey) => {
  expect(signedHeaders({ ...good, accessKey }, timestamp, nonce).ok).toBe(false);
});
