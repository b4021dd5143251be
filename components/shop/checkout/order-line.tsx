import { useLocale, useTranslations } from "next-intl";
import { Picture } from "@/components/ui/picture";
import { Price } from "@/components/ui/price";
import { titleLanguage } from "@/components/ui/text-language";
import type { QuoteLineDto } from "@/lib/contract/quote";
import { moneyText } from "@/lib/i18n/format-money";
import { localized } from "@/lib/i18n/localized";
import { offerPath } from "@/lib/kernel/offer-ref";
import { ChangeNote } from "./change-note";
import { stepAction, type QuoteSteps } from "./quote-steps";
import { StepForm } from "./step-form";

type OrderLineProps = {
  line: QuoteLineDto;
  steps: QuoteSteps;
  /** Part of no cost: it can't be had at all. */
  leftOut?: boolean;
};

/** One line of an order: what it is, what it comes to, what has changed, and how to do without it. */
export function OrderLine({ line, steps, leftOut = false }: OrderLineProps) {
  const t = useTranslations("quote");
  const locale = useLocale();
  const title = line.title ?? line.originalTitle ?? t("line.untitled");
  const path = offerPath({ market: line.market, id: line.productId });
  const told = line.changes.some(({ kind }) => kind !== "price");
  const wants = leftOut || line.changes.length > 0 || line.problem !== null;
  return (
    <li data-line={line.lineId} className="flex gap-3 py-3 sm:gap-4">
      <Picture
        src={line.imageUrl}
        alt=""
        sizes="4rem"
        widest={160}
        tint={line.productId}
        className="w-14 shrink-0 self-start sm:w-16"
      />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex items-start justify-between gap-4">
          <a
            href={localized(path, locale)}
            {...titleLanguage(title, locale)}
            className="line-clamp-2 min-w-0 text-sm font-medium"
          >
            {title}
          </a>
          {line.amount && !leftOut && (
            <Price amount={line.amount} locale={locale} className="shrink-0 font-semibold" />
          )}
        </div>
        <p className="text-xs text-ink-soft">
          {[
            ...line.variant.map(({ name, value }) => `${name}: ${value}`),
            t("line.pieces", { count: line.quantity }),
            ...(line.unitPrice
              ? [t("line.each", { price: moneyText(line.unitPrice, locale) })]
              : []),
          ].join(" · ")}
        </p>
        {leftOut && <p className="text-xs text-ink-faint">{t("line.leftOut")}</p>}
        {line.changes.map((change) => (
          <ChangeNote key={change.kind} change={change} />
        ))}
        {line.problem !== null && !told && (
          <p className="text-sm text-amber">{t(`refusal.problems.${line.problem}`)}</p>
        )}
        {wants && (
          <StepForm
            action={stepAction(steps, "drop")}
            fields={{ language: steps.language, lineId: line.lineId }}
            label={t("line.leaveOut")}
            name={t("line.leaveOutOf", { title })}
            busyLabel={t("leaving")}
            className="mt-1"
          />
        )}
      </div>
    </li>
  );
}
