import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { quoteRefusal } from "@/lib/http/quote-answer";
import { quoteDeps } from "@/lib/quote/deps";
import { getQuote } from "@/lib/quote/view-quote";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.getQuote,
  async ({ actor, params: { quoteId }, query: { country } }) => {
    const quote = await getQuote(actor, quoteId, { country, language: "en" }, quoteDeps());
    return quote ? { kind: "ok", body: quote, keep: false } : quoteRefusal(actor, "not_found");
  },
);
