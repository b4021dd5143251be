import { accountPorts } from "@/lib/accounts/ports";
import { savePreferences } from "@/lib/accounts/preferences";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";
import { CURRENCY_COOKIE, CURRENCY_SECONDS } from "@/lib/i18n/shopper-currency";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.savePreferences,
  async ({ actor, body }) => {
    const saved = await savePreferences(actor, accountPorts(), body);
    if (!saved.ok) return accountRefusal(actor, { reason: saved.error });
    return done("/account/preferences?done=saved", body.language, [
      {
        name: CURRENCY_COOKIE,
        value: body.currency,
        maxAgeSeconds: CURRENCY_SECONDS,
        httpOnly: true,
      },
    ]);
  },
);
