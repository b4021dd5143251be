import { getMessages } from "next-intl/server";
import { pageRequestId } from "@/app/request-id";
import { shopperRate } from "@/app/shopper-rate";
import { RetryLink } from "@/components/layout/retry-link";
import { PastedList } from "@/components/shop/paste/pasted-list";
import { anonymous } from "@/lib/auth/actor";
import { lookUpPasted } from "@/lib/catalog/pasted/look-up-pasted";
import { pasteAddress } from "@/lib/catalog/pasted/paste-address";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import type { AskedPaste } from "./read-paste-address";

type PastedProps = { asked: AskedPaste; locale: Locale };

/** The lines, once all that were asked for have ended; and asking again, where nobody answered. */
export async function Pasted({ asked: { text, market, lines }, locale }: PastedProps) {
  const requestId = pageRequestId();
  const pasted = await lookUpPasted(anonymous, lines, { market, language: locale }, { requestId });
  const { search, paste, shell } = await getMessages();
  const silent = pasted.some(({ kind }) => kind === "unavailable");
  return (
    <>
      <PastedList
        pasted={pasted}
        locale={locale}
        cardWords={search.card}
        rate={await shopperRate(locale)}
      />
      {silent && (
        <div role="alert" className="mt-5">
          <RetryLink
            href={localized(pasteAddress(text, market), locale)}
            label={paste.actions.again}
            busyLabel={shell.unavailable.retrying}
          />
        </div>
      )}
    </>
  );
}
