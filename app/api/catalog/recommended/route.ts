import { recommendedOffers } from "@/lib/catalog/recommended-offers";
import { ROUTES } from "@/lib/contract/routes";
import { fromLookup } from "@/lib/http/answer";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.recommendedOffers,
  async ({ actor, query, requestId }) =>
    fromLookup(await recommendedOffers(actor, query.page, query.language, { requestId })),
);
