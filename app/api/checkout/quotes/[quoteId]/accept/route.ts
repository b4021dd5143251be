import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { fromQuote } from "@/lib/http/quote-answer";
import { acceptChanges } from "@/lib/quote/accept-changes";
import { quoteDeps } from "@/lib/quote/deps";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.acceptQuoteChanges,
  async ({ actor, params: { quoteId }, query: { country }, body: { language }, requestId }) => {
    const asking = { actor, language, trace: { requestId } };
    const quote = await acceptChanges(asking, { quoteId, country }, quoteDeps());
    return fromQuote(quote, { actor, language, country });
  },
);
