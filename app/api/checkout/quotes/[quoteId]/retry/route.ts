import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { fromQuote } from "@/lib/http/quote-answer";
import { quoteDeps } from "@/lib/quote/deps";
import { retryOrders } from "@/lib/quote/retry-orders";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.retryQuote,
  async ({ actor, params: { quoteId }, query: { country }, body, requestId }) => {
    const { language, orderKey } = body;
    const asking = { actor, language, trace: { requestId } };
    const quote = await retryOrders(asking, { quoteId, orderKey, country }, quoteDeps());
    return fromQuote(quote, { actor, language, country });
  },
);
