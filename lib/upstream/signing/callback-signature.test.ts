import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCallbackSigned, type CallbackAccount } from "./callback-signature";

const account: CallbackAccount = {
  accessKey: "key",
  accessSecret: "secret",
  callbackBase: "accessKey+body",
};
const body = Buffer.from('{"messageType":"1688_ORDER_BUYER_VIEW_ORDER_PAY"}');
// printf '%s' "key$body" | openssl dgst -sha256 -hmac secret, and the same without "key".
const OVER_KEY_AND_BODY = "8e7ae02b36f2d9bae0c8095562ffb5109174406b6a251c2dfedddcbe80b9443f";
const OVER_BODY = "c008573366ea1ff0ae72f6b4a0baaccec25adec5867b8deb892da0f1d59ee2ff";

describe("known answers", () => {
  it.each([
    ["accessKey+body", OVER_KEY_AND_BODY, true],
    ["accessKey+body", OVER_KEY_AND_BODY.toUpperCase(), true],
    ["accessKey+body", ` ${OVER_KEY_AND_BODY} `, true],
    ["accessKey+body", OVER_BODY, false],
    ["body", OVER_BODY, true],
    ["body", OVER_KEY_AND_BODY, false],
    ["body", null, false],
    ["body", "", false],
    ["body", OVER_BODY.slice(0, 62), false],
    ["body", `${OVER_BODY}00`, false],
    ["body", `Bearer ${OVER_BODY}`, false],
  ] as const)("over %s, %s: %s", (callbackBase, authorization, fits) => {
    expect(isCallbackSigned(body, authorization, { ...account, callbackBase })).toBe(fits);
  });
});

it("no single bit of body or signature may be another", () => {
  fc.assert(
    fc.property(fc.nat(body.length * 8 - 1), (bit) => {
      const flipped = Buffer.from(body);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return !isCallbackSigned(flipped, OVER_KEY_AND_BODY, account);
    }),
  );
  fc.assert(
    fc.property(fc.nat(255), (bit) => {
      const flipped = Buffer.from(OVER_KEY_AND_BODY, "hex");
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return !isCallbackSigned(body, flipped.toString("hex"), account);
    }),
  );
});
