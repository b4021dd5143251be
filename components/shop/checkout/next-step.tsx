import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import type { QuoteDto } from "@/lib/contract/quote";
import { moneyText } from "@/lib/i18n/format-money";
import { toDecimal } from "@/lib/kernel/money";
import { localized } from "@/lib/i18n/localized";
import { randomId } from "@/lib/kernel/random-id";
import { ConfirmForm } from "./confirm-form";
import { stepAction, withCountry, type QuoteSteps } from "./quote-steps";
import { StepForm } from "./step-form";

type NextStepProps = {
  quote: Pick<QuoteDto, "next" | "changes" | "wallet" | "merchants">;
  steps: QuoteSteps;
};

/** The one thing to do now. Whatever it is, the way leads back to this page. */
export function NextStep({ quote, steps }: NextStepProps) {
  const t = useTranslations("quote.next");
  const locale = useLocale();
  const here = localized(withCountry("/checkout", steps.country), locale);
  const via = (path: string, more: Record<string, string> = {}) =>
    localized(`${path}?${new URLSearchParams({ ...more, back: here }).toString()}`, locale);
  switch (quote.next) {
    case "nothing":
      return <p className="text-sm text-ink-soft">{t("nothing")}</p>;
    case "accept":
      return (
        <>
          <StepForm
            action={stepAction(steps, "accept")}
            fields={{ language: steps.language }}
            label={t("accept", { count: quote.changes })}
            busyLabel={t("accepting")}
            kind="primary"
            size="large"
          />
          <p className="text-sm text-ink-soft">{t("acceptHint")}</p>
        </>
      );
    case "sign_in":
      return (
        <>
          <a href={via("/sign-in")} className={buttonClass("primary", "large")}>
            {t("signIn")}
          </a>
          <a href={via("/sign-up")} className={buttonClass("plain", "normal")}>
            {t("signUp")}
          </a>
          <p className="text-sm text-ink-soft">{t("signInHint")}</p>
        </>
      );
    case "add_money": {
      const short = quote.wallet?.short ?? { minor: 0, currency: "CNY" as const };
      return (
        <a
          href={via("/wallet/top-up", { amount: toDecimal(short) })}
          className={buttonClass("primary", "large")}
        >
          {t("addMoney", { amount: moneyText(short, locale) })}
        </a>
      );
    }
    case "ready": {
      const all = quote.merchants.length;
      const count = quote.merchants.filter(({ orders }) =>
        orders.some(({ answer }) => answer.kind === "quoted"),
      ).length;
      return (
        <>
          <ConfirmForm
            action={`/api/checkout?language=${locale}`}
            quoteId={steps.quoteId}
            operationId={randomId(20)}
            label={count === all ? t("order", { count }) : t("orderSome", { count, all })}
            busyLabel={t("ordering")}
          />
          <p className="text-sm text-ink-soft">{t("orderHint")}</p>
        </>
      );
    }
  }
}
