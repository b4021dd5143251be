import { changePassword } from "@/lib/accounts/password/change-password";
import { accountPorts } from "@/lib/accounts/ports";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.changePassword,
  async ({ actor, sessionId, query: { language }, body }) => {
    const changed = await changePassword(actor, accountPorts(), { ...body, sessionId });
    if (!changed.ok) return accountRefusal(actor, changed.error, "newPassword");
    return done("/account/password?done=changed", language);
  },
);
