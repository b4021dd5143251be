import { expect, test } from "vitest";
import { MESSAGES } from "@/lib/i18n/messages/all";
import { MONEY_REASONS, moneyRefusal } from "./money-refusal";

test.each(MONEY_REASONS)("%s has words in every language", (reason) => {
  for (const { wallet, staffMoney } of Object.values(MESSAGES)) {
    const words: Record<string, string> = {
      ...wallet.refused.reasons,
      ...staffMoney.refused.reasons,
    };
    expect(words[reason]).toBeTruthy();
  }
});

test("a guest is asked to sign in, others are told that it is not theirs", () => {
  expect(moneyRefusal({ kind: "guest", id: null }, "forbidden").code).toBe("unauthenticated");
  expect(moneyRefusal({ kind: "customer", id: "C" }, "forbidden").code).toBe("forbidden");
});

test("what a table of words can't know comes as detail, at its field", () => {
  const missing = "5.00 CNY is missing.";
  const refusal = moneyRefusal({ kind: "admin", id: "A" }, "insufficient_funds", missing);
  expect(refusal).toMatchObject({
    detail: missing,
    fields: [{ field: "amount", message: missing }],
  });
});
