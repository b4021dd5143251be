import { archiveAddress } from "@/lib/accounts/address/change-addresses";
import { accountPorts } from "@/lib/accounts/ports";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.archiveAddress,
  async ({ actor, params: { addressId }, query: { language } }) => {
    const archived = await archiveAddress(actor, accountPorts(), addressId);
    if (!archived.ok) return accountRefusal(actor, { reason: archived.error });
    return done("/account/addresses?done=archived", language);
  },
);
