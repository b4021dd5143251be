import { accountPorts } from "@/lib/accounts/ports";
import { removeFavourite } from "@/lib/accounts/saved/favourites";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";
import { unlocalized } from "@/lib/i18n/localized";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.removeFavourite,
  async ({ actor, query: { language }, body: { market, productId, back } }) => {
    const removed = await removeFavourite(actor, accountPorts(), { market, id: productId });
    if (!removed.ok) return accountRefusal(actor, { reason: removed.error });
    return done(unlocalized(back ?? "/account/favourites"), language);
  },
);
