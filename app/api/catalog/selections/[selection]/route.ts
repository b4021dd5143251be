import { searchSelection } from "@/lib/catalog/search-selection";
import { ROUTES } from "@/lib/contract/routes";
import { fromLookup } from "@/lib/http/answer";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.searchSelection,
  async ({ actor, params, query, requestId }) =>
    fromLookup(await searchSelection(actor, params.selection, query, { requestId })),
);
