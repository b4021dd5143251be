import { requestReset } from "@/lib/accounts/password/request-reset";
import { accountPorts } from "@/lib/accounts/ports";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";
import { senderOf } from "@/lib/http/sender";
import { siteOrigin } from "@/lib/http/site-origin";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.requestReset,
  async ({ actor, headers, query: { language }, body: { email } }) => {
    const { address } = senderOf(headers, null);
    const request = { email, language, origin: siteOrigin(), address };
    const requested = await requestReset(actor, accountPorts(), request);
    if (!requested.ok) return accountRefusal(actor, requested.error);
    return done("/forgot?done=sent", language);
  },
);
