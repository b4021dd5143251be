import { searchOffers } from "@/lib/catalog/search-offers";
import { ROUTES } from "@/lib/contract/routes";
import { fromLookup } from "@/lib/http/answer";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.searchOffers,
  async ({ actor, query, requestId }) =>
    fromLookup(await searchOffers(actor, query, { requestId })),
);
