import { searchShop } from "@/lib/catalog/search-shop";
import { ROUTES } from "@/lib/contract/routes";
import { fromLookup } from "@/lib/http/answer";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.searchShop,
  async ({ actor, params, query, requestId }) =>
    fromLookup(await searchShop(actor, params, query, { requestId })),
);
