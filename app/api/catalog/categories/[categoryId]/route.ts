import { getCategory } from "@/lib/catalog/get-category";
import { ROUTES } from "@/lib/contract/routes";
import { fromLookup } from "@/lib/http/answer";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.getCategory,
  async ({ actor, params, query, requestId }) =>
    fromLookup(await getCategory(actor, params.categoryId, query.language, { requestId })),
);
