import { hotList } from "@/lib/catalog/hot-list";
import { ROUTES } from "@/lib/contract/routes";
import { fromLookup } from "@/lib/http/answer";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.hotList,
  async ({ actor, params, query, requestId }) =>
    fromLookup(
      await hotList(actor, { categoryId: params.categoryId, kind: query.kind }, query.language, {
        requestId,
      }),
    ),
);
