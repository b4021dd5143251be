import { relatedOffers } from "@/lib/catalog/related-offers";
import { ROUTES } from "@/lib/contract/routes";
import { fromLookup } from "@/lib/http/answer";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.relatedOffers,
  async ({ actor, params, query, requestId }) => {
    const ref = { market: params.market, id: params.productId };
    return fromLookup(await relatedOffers(actor, ref, query.page, query.language, { requestId }));
  },
);
