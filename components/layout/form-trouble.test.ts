import { describe, expect, it } from "vitest";
import { MESSAGES } from "@/lib/i18n/messages/all";
import { formTrouble, type RefusedForm } from "./form-trouble";

const OWN = { reasons: { email_taken: "Taken." }, fields: { email: "Give an address." } };

function trouble(over: Partial<RefusedForm>, locale: "en" | "vi" = "en") {
  const refused: RefusedForm = {
    ...{ code: "unprocessable", reason: null, requestId: "R1", retryAfterSeconds: null },
    ...{ fields: [], values: {}, ...over },
  };
  return formTrouble(refused, locale, MESSAGES[locale].forms, OWN);
}

describe("a form that was refused", () => {
  it("says the reason, in the page's own words", () => {
    expect(trouble({ reason: "email_taken" }).notice).toEqual({
      title: "Taken.",
      wait: null,
      reference: "Request id R1",
    });
  });

  it("tells a reason that is about one field at that field, with what was typed", () => {
    const told = trouble({
      code: "conflict",
      reason: "email_taken",
      fields: ["email"],
      values: { email: "a@b" },
    });
    expect(told.field("email", "old")).toEqual({ error: "Taken.", defaultValue: "a@b" });
    expect(told.notice?.title).toBe(MESSAGES.en.forms.codes.conflict);
  });

  it("names each field that is wrong, where there are several", () => {
    const told = trouble({ code: "invalid_input", fields: ["email", "other"] });
    expect(told.field("email").error).toBe("Give an address.");
    expect(told.field("other").error).toBe(MESSAGES.en.forms.field);
    expect(told.field("third", "kept")).toEqual({ defaultValue: "kept" });
  });

  it("falls back to its code for a reason without words", () => {
    expect(trouble({ reason: "unheard_of" }).notice?.title).toBe(
      MESSAGES.en.forms.codes.unprocessable,
    );
  });

  it.each([
    ["en", 30, "30 seconds"],
    ["en", 61, "2 minutes"],
    ["en", 3_601, "2 hours"],
    ["vi", 360, "6 phút"],
  ] as const)("in %s says of %d s: %s", (locale, retryAfterSeconds, words) => {
    const { notice } = trouble({ code: "too_many_requests", retryAfterSeconds }, locale);
    expect(notice?.wait).toContain(words);
  });
});

it("says nothing where nothing was refused", () => {
  const calm = formTrouble(null, "en", MESSAGES.en.forms, OWN);
  expect([calm.notice, calm.form, calm.field("email", "x")]).toEqual([
    null,
    null,
    { defaultValue: "x" },
  ]);
});
