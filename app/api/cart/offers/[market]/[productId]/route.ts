import { addFromProduct } from "@/lib/cart/add-from-product";
import { ROUTES } from "@/lib/contract/routes";
import { fromCartChange } from "@/lib/http/cart-answer";
import { defineRoute } from "@/lib/http/define-route";
import { localized } from "@/lib/i18n/localized";
import { offerPath } from "@/lib/kernel/offer-ref";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.addFromProduct,
  async ({ actor, params: { market, productId }, query, body: fields, requestId }) => {
    const ref = { market, id: productId };
    const { language } = query;
    const form = { ...query, fields };
    const added = await addFromProduct(actor, ref, form, { requestId });
    return fromCartChange(
      actor,
      added,
      ({ version, lines, pieces }) => ({ version, lines, pieces }),
      ({ pieces }) => localized(`${offerPath(ref)}?added=${pieces}#added`, language),
    );
  },
);
