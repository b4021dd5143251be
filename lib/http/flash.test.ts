import { describe, expect, it } from "vitest";
import type { Refusal } from "./answer";
import { FLASH_COOKIE, packFlash, unpackFlash } from "./flash";

const refusal: Refusal = {
  kind: "problem",
  code: "conflict",
  reason: "email_taken",
  fields: [{ field: "email", message: "taken" }],
  retryAfterSeconds: 360,
};
const typed = {
  email: "ann@example.com",
  password: "boat lamp river",
  oldPassword: "x",
  token: "t",
};

describe("a refused form", () => {
  it("is told why and gets back what was typed, without secrets", () => {
    const { cookie, id } = packFlash(refusal, typed, "R1");
    expect([cookie.name, cookie.httpOnly]).toEqual([FLASH_COOKIE, true]);
    expect(cookie.value).not.toContain("boat lamp");
    expect(unpackFlash(cookie.value, id)).toMatchObject({
      code: "conflict",
      reason: "email_taken",
      requestId: "R1",
      retryAfterSeconds: 360,
      fields: ["email"],
      values: { email: "ann@example.com" },
    });
  });

  it("that would not fit a cookie is told why all the same", () => {
    const { cookie, id } = packFlash(refusal, { ...typed, note: "长".repeat(2_000) }, "R1");
    expect(encodeURIComponent(cookie.value).length).toBeLessThan(3_000);
    expect(unpackFlash(cookie.value, id)).toMatchObject({ reason: "email_taken", values: {} });
  });

  it("is not another page's", () => {
    const { cookie } = packFlash(refusal, typed, "R1");
    expect(unpackFlash(cookie.value, "another")).toBeNull();
  });

  it.each([undefined, "", "{", "[]", '{"id":"x"}'])("can't be read out of %j", (cookie) => {
    expect(unpackFlash(cookie, "x")).toBeNull();
  });
});
