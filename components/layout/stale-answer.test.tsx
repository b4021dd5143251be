import { renderToStaticMarkup } from "react-dom/server";
import { NextIntlClientProvider } from "next-intl";
import { expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages/en";
import { StaleAnswer } from "./stale-answer";

function notice(state: "fresh" | "stale"): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <StaleAnswer freshness={{ state, asOf: "2026-11-23T14:02:31.000Z" }} />
    </NextIntlClientProvider>,
  );
}

it("says from when a stale answer is, and that the marketplace is silent", () => {
  expect(notice("stale").replaceAll(/<[^>]+>/g, "")).toBe(
    "Prices as of 14:02 UTC; the marketplace is not answering.",
  );
});

it("says nothing about a fresh answer", () => {
  expect(notice("fresh")).toBe("");
});
