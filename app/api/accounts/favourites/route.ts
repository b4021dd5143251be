import { accountPorts } from "@/lib/accounts/ports";
import { addFavourite } from "@/lib/accounts/saved/favourites";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";
import { unlocalized } from "@/lib/i18n/localized";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.addFavourite,
  async ({ actor, query: { language }, body: { market, productId, back } }) => {
    const added = await addFavourite(actor, accountPorts(), { market, id: productId }, language);
    if (!added.ok) return accountRefusal(actor, added.error);
    return done(unlocalized(back ?? "/account/favourites"), language);
  },
);
