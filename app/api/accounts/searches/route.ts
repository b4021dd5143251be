import { accountPorts } from "@/lib/accounts/ports";
import { saveSearch } from "@/lib/accounts/saved/saved-searches";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.saveSearch,
  async ({ actor, query: { language }, body }) => {
    const saved = await saveSearch(actor, accountPorts(), body);
    if (!saved.ok) return accountRefusal(actor, { reason: saved.error });
    return done("/account/saved-searches?done=saved", language);
  },
);
