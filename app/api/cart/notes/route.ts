import { setNote } from "@/lib/cart/set-note";
import { ROUTES } from "@/lib/contract/routes";
import { fromCartChange } from "@/lib/http/cart-answer";
import { cartPage, withoutRemoval } from "@/lib/http/cart-pages";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.setCartNote,
  async ({ actor, body: { language, merchantKey, note } }) => {
    const set = await setNote(actor, { merchantKey, note });
    return fromCartChange(actor, set, withoutRemoval, () => cartPage(language));
  },
);
