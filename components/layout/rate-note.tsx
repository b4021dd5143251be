import { useLocale, useTranslations } from "next-intl";
import type { RateDto } from "@/lib/contract/currency";
import { currencyName } from "@/lib/i18n/currency-name";

/** What the amounts marked ≈ are, and from when; nothing where prices are in yuan alone. */
export function RateNote({ rate }: { rate: RateDto | null }) {
  const t = useTranslations("shell.currency");
  const locale = useLocale();
  if (!rate) return null;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(rate.asOf),
  );
  return (
    <p data-rate={rate.state}>{t(rate.state, { currency: currencyName(rate.to, locale), date })}</p>
  );
}
