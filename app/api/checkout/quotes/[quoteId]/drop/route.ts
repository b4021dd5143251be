import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { fromQuote } from "@/lib/http/quote-answer";
import { quoteDeps } from "@/lib/quote/deps";
import { dropLines } from "@/lib/quote/drop-lines";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.dropFromQuote,
  async ({ actor, params: { quoteId }, query: { country }, body, requestId }) => {
    const { language, which } = body;
    const asking = { actor, language, trace: { requestId } };
    const dropped = await dropLines(asking, { quoteId, which, country }, quoteDeps());
    return dropped.ok
      ? fromQuote(dropped.value.quote, { actor, language, country, ...dropped.value })
      : fromQuote(dropped, { actor, language, country });
  },
);
