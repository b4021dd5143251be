import { expect, test } from "vitest";
import { ACCOUNT_REASONS } from "@/lib/http/account-refusal";
import words from "@/lib/i18n/messages/en/accounts.json";
import forms from "@/lib/i18n/messages/en/forms.json";
import { PROBLEMS } from "@/lib/kernel/problem";

test("every reason of accounts has words of its own, and no words are left over", () => {
  const said = words.refused.reasons;
  expect(Object.keys(said).sort()).toEqual([...ACCOUNT_REASONS].sort());
  expect(new Set(Object.values(said)).size).toBe(ACCOUNT_REASONS.length);
});

test("every code of a refusal has words for the page a form came from", () => {
  expect(Object.keys(forms.codes).sort()).toEqual(Object.keys(PROBLEMS).sort());
});
