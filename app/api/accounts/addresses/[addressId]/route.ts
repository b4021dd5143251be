import { editAddress } from "@/lib/accounts/address/change-addresses";
import { accountPorts } from "@/lib/accounts/ports";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { localized } from "@/lib/i18n/localized";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.editAddress,
  async ({ actor, params: { addressId }, query: { language }, body }) => {
    const kept = await editAddress(actor, accountPorts(), addressId, body);
    if (!kept.ok) return accountRefusal(actor, { reason: kept.error });
    const page = localized("/account/addresses?done=changed", language);
    return { kind: "ok", body: kept.value, keep: false, page };
  },
);
