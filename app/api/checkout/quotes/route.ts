import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { fromQuote } from "@/lib/http/quote-answer";
import { quoteDeps } from "@/lib/quote/deps";
import { makeQuote } from "@/lib/quote/make-quote";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.makeQuote,
  async ({ actor, query: { country }, body: { language, place }, requestId }) => {
    const asking = { actor, language, trace: { requestId } };
    const wish = { place, country, retry: { kind: "none" as const } };
    return fromQuote(await makeQuote(asking, wish, quoteDeps()), { actor, language, country });
  },
);
