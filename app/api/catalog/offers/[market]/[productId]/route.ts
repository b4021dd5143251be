import { getOffer } from "@/lib/catalog/get-offer";
import { peekOffer } from "@/lib/catalog/peek-offer";
import { ROUTES } from "@/lib/contract/routes";
import { fromGlimpse, fromLookup } from "@/lib/http/answer";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.getOffer,
  async ({ actor, params, query, requestId }) => {
    const ref = { market: params.market, id: params.productId };
    return query.only === "cached"
      ? fromGlimpse(peekOffer(ref, query.language))
      : fromLookup(await getOffer(actor, ref, query.language, { requestId }));
  },
);
