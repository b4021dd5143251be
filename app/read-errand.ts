import type { Errand } from "@/components/shop/account/errand";
import { readBack } from "@/lib/contract/back-path";
import { localized } from "@/lib/i18n/localized";

/** The errand an address names; where it names none that is ours, the account's own page. */
export function readErrand(
  { back, then }: Record<string, string | string[] | undefined>,
  locale: string,
): Errand {
  return {
    back: readBack(back) ?? localized("/account", locale),
    then: typeof then === "string" && then.length <= 2_200 ? then : null,
  };
}
