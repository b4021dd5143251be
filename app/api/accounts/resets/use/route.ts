import { useReset } from "@/lib/accounts/password/use-reset";
import { accountPorts } from "@/lib/accounts/ports";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { senderOf } from "@/lib/http/sender";
import { welcome } from "@/lib/http/welcome";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.useReset,
  async ({
    actor,
    sessionId,
    guestId,
    headers,
    query: { language },
    body: { token, newPassword },
  }) => {
    const sender = senderOf(headers, sessionId);
    const arrived = await useReset(actor, accountPorts(), { token, newPassword, sender });
    if (!arrived.ok) return accountRefusal(actor, arrived.error, "newPassword");
    return welcome(arrived.value, { guestId, language, back: undefined, then: undefined });
  },
);
