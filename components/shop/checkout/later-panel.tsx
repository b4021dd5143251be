import { useLocale, useTranslations } from "next-intl";
import { ApproximatePrice, PriceRange } from "@/components/ui/price";
import { buttonClass } from "@/components/ui/button-class";
import { SelectField } from "@/components/ui/select-field";
import type { QuoteDto } from "@/lib/contract/quote";
import { localized } from "@/lib/i18n/localized";
import type { ExchangeRate } from "@/lib/kernel/convert";

type LaterPanelProps = {
  later: QuoteDto["later"];
  /** Titles of the quote's lines by their ids. */
  titles: ReadonlyMap<string, string>;
  rate: ExchangeRate | null;
};

/** What comes after: sending everything abroad, and roughly how much that is. */
export function LaterPanel({ later, titles, rate }: LaterPanelProps) {
  const t = useTranslations("quote.later");
  const locale = useLocale();
  const kilograms = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "kilogram",
    maximumFractionDigits: 2,
  });
  const weight = (grams: number) => kilograms.format(grams / 1000);
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return (
    <section aria-labelledby="later" className="flex flex-col gap-3 px-5 sm:px-6">
      <h2 id="later" className="text-base font-semibold">
        {t("title")}
      </h2>
      {later === null ? (
        <p className="text-sm text-ink-soft">{t("none")}</p>
      ) : (
        <>
          <p className="text-sm text-ink-soft">{t("intro")}</p>
          <dl className="flex flex-col gap-2" data-later={later.country}>
            {later.services.map(({ name, cost: { from, to } }) => (
              <div key={name} className="flex items-baseline justify-between gap-4 text-sm">
                <dt className="text-ink-soft">{name}</dt>
                <dd className="text-right font-semibold">
                  <PriceRange min={from} max={to} locale={locale} />
                  {rate && (
                    <span className="block text-xs font-normal text-ink-soft">
                      <ApproximatePrice min={from} max={to} rate={rate} locale={locale} />
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <p className="text-xs text-ink-soft">
            {t("weight", {
              weight:
                later.grams.from === later.grams.to
                  ? weight(later.grams.from)
                  : `${weight(later.grams.from)} – ${weight(later.grams.to)}`,
            })}
          </p>
          {later.unweighed.length > 0 && (
            <div className="text-xs text-ink-soft">
              <p>
                {t("unknown", {
                  count: later.unweighed.length,
                  from: weight(later.assumedGrams.from),
                  to: weight(later.assumedGrams.to),
                })}
              </p>
              <details className="mt-1">
                <summary className="font-medium">{t("which")}</summary>
                <ul className="mt-1 list-disc pl-5">
                  {later.unweighed.map((ref) => (
                    <li key={ref}>{titles.get(ref) ?? ref}</li>
                  ))}
                </ul>
              </details>
            </div>
          )}
          {later.countries.length > 1 && (
            <form
              method="get"
              action={localized("/checkout", locale)}
              className="flex items-end gap-2"
            >
              <SelectField
                key={later.country}
                name="country"
                label={t("country")}
                defaultValue={later.country}
                className="flex-1"
                options={later.countries.map((country) => ({
                  value: country,
                  text: country === "*" ? t("elsewhere") : (names.of(country) ?? country),
                }))}
              />
              <button className={buttonClass()}>{t("show")}</button>
            </form>
          )}
        </>
      )}
    </section>
  );
}
