import { useLocale, useTranslations } from "next-intl";
import type { RateDto } from "@/lib/contract/currency";
import { currencyName } from "@/lib/i18n/currency-name";
import type { Currency } from "@/lib/kernel/money";
import { Preferences } from "./preferences";
import { RateNote } from "./rate-note";

type SiteFooterProps = { chosen: Currency; offered: Currency[]; rate: RateDto | null };

/** Language and currency, and facts: no link here leads to a page that does not exist. */
export function SiteFooter({ chosen, offered, rate }: SiteFooterProps) {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <footer className="bg-well">
      <div className="page-width flex flex-col gap-4 py-8 text-sm text-ink-soft">
        <Preferences
          locale={locale}
          words={{
            language: t("language.label"),
            currency: t("currency.label"),
            apply: t("currency.apply"),
          }}
          chosen={chosen}
          currencies={offered.map((code) => ({ code, name: currencyName(code, locale) }))}
        />
        <RateNote rate={rate} />
        <div className="grid gap-x-12 gap-y-3 sm:grid-cols-2">
          <p className="max-w-prose">{t("footer.prices")}</p>
          <p className="max-w-prose">{t("footer.source")}</p>
        </div>
      </div>
    </footer>
  );
}
