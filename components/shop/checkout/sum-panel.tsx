import { useLocale, useTranslations } from "next-intl";
import { ApproximatePrice, Price } from "@/components/ui/price";
import type { QuoteDto } from "@/lib/contract/quote";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { localized } from "@/lib/i18n/localized";
import { AmountRow } from "./amount-row";
import { AmountRows } from "./amount-rows";
import { ExpiryNote } from "./expiry-note";
import { FeeRules } from "./fee-rules";
import { NextStep } from "./next-step";
import { stepAction, withCountry, type QuoteSteps } from "./quote-steps";
import { StepForm } from "./step-form";

type SumPanelProps = { quote: QuoteDto; steps: QuoteSteps; rate: ExchangeRate | null };

/** What is to be paid now, how long that holds, and the one thing to do next. */
export function SumPanel({ quote, steps, rate }: SumPanelProps) {
  const t = useTranslations("quote");
  const locale = useLocale();
  const { counts, wallet } = quote;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" });
  const words = {
    until: t.raw("expiry.until") as string,
    left: t.raw("expiry.left") as string,
    over: t("expiry.over"),
    again: t("expiry.again"),
    working: t("expiry.working"),
  };
  return (
    <section
      aria-labelledby="sum"
      data-quote={quote.id}
      className="flex flex-col gap-4 rounded-2xl bg-sheet px-5 py-5 shadow-lift sm:px-6"
    >
      <h2 id="sum" className="text-lg font-semibold">
        {t("sum.title")}
      </h2>
      <dl className="flex flex-col gap-1.5">
        <AmountRows amounts={quote.amounts} />
        <AmountRow
          label={t("amounts.fee")}
          amount={quote.fee}
          locale={locale}
          nothing={t("sum.noFee")}
          hint={<FeeRules rules={quote.feeRules} />}
        />
        <div className="mt-1 flex items-baseline justify-between gap-4 border-t border-line pt-3">
          <dt className="font-semibold">{t("sum.whole")}</dt>
          <dd className="text-right" data-whole aria-live="polite">
            <Price amount={quote.whole} locale={locale} className="text-2xl font-semibold" />
            {rate && (
              <span className="block text-sm text-ink-soft">
                <ApproximatePrice min={quote.whole} rate={rate} locale={locale} />
              </span>
            )}
          </dd>
        </div>
        {wallet && (
          <>
            <AmountRow label={t("wallet.available")} amount={wallet.available} locale={locale} />
            {wallet.short.minor > 0 && (
              <AmountRow label={t("wallet.short")} amount={wallet.short} locale={locale} />
            )}
          </>
        )}
      </dl>
      <p
        className="text-sm text-ink-soft"
        data-counts={`${counts.quoted} ${counts.refused} ${counts.silent}`}
      >
        {[
          t("sum.quoted", { count: counts.quoted }),
          ...(counts.refused > 0 ? [t("sum.refused", { count: counts.refused })] : []),
          ...(counts.silent > 0 ? [t("sum.silent", { count: counts.silent })] : []),
        ].join(" · ")}
      </p>
      {counts.silent > 1 && (
        <StepForm
          action={stepAction(steps, "retry")}
          fields={{ language: steps.language }}
          label={t("silent.retryAll", { count: counts.silent })}
          busyLabel={t("silent.retrying")}
        />
      )}
      <div className="flex flex-col gap-2">
        <NextStep quote={quote} steps={steps} />
      </div>
      <ExpiryNote
        key={quote.id}
        expiresAt={quote.expiresAt}
        servedAt={quote.servedAt}
        fallback={`${time.format(new Date(quote.expiresAt))} UTC`}
        href={localized(withCountry("/checkout", steps.country), locale)}
        words={words}
      />
    </section>
  );
}
