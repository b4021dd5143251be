import { searchByPicture } from "@/lib/catalog/search-by-picture";
import { ROUTES } from "@/lib/contract/routes";
import { fromLookup } from "@/lib/http/answer";
import { defineRoute } from "@/lib/http/define-route";
import { findSearchPicture } from "@/lib/uploads/search-pictures";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.searchByPicture,
  async ({ actor, params, query, requestId }) => {
    const picture = await findSearchPicture(params.token);
    if (!picture) return { kind: "problem", code: "not_found" };
    return fromLookup(await searchByPicture(actor, picture, query, { requestId }));
  },
);
