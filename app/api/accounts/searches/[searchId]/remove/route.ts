import { accountPorts } from "@/lib/accounts/ports";
import { removeSearch } from "@/lib/accounts/saved/saved-searches";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.removeSearch,
  async ({ actor, params: { searchId }, query: { language } }) => {
    const removed = await removeSearch(actor, accountPorts(), searchId);
    if (!removed.ok) return accountRefusal(actor, { reason: removed.error });
    return done("/account/saved-searches?done=removed", language);
  },
);
