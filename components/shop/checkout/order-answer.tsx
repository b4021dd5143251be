import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import type { QuoteAnswerDto, QuoteOrderDto } from "@/lib/contract/quote";
import { localized } from "@/lib/i18n/localized";
import { AmountRow } from "./amount-row";
import { AmountRows } from "./amount-rows";
import { FreightChange } from "./change-note";
import { stepAction, type QuoteSteps } from "./quote-steps";
import { StepForm } from "./step-form";

type AnswerProps = { order: QuoteOrderDto; merchantKey: string; steps: QuoteSteps };

/** The marketplace's word on one order: its cost, its refusal, or that there was no word. */
export function OrderAnswer({ order, merchantKey, steps }: AnswerProps) {
  const { answer } = order;
  switch (answer.kind) {
    case "quoted":
      return <Cost answer={answer} freightChange={order.freightChange} />;
    case "refused":
      return <Refusal problem={answer.problem} merchantKey={merchantKey} steps={steps} />;
    case "silent":
      return <Silence answer={answer} orderKey={order.key} steps={steps} />;
    case "nothing_left":
      return null;
  }
}

type Of<Kind> = Extract<QuoteAnswerDto, { kind: Kind }>;

function Cost({
  answer,
  freightChange,
}: {
  answer: Of<"quoted">;
  freightChange: QuoteOrderDto["freightChange"];
}) {
  const t = useTranslations("quote.amounts");
  const locale = useLocale();
  const { amounts, fee } = answer;
  const total = { ...amounts.total, minor: amounts.total.minor + (fee?.minor ?? 0) };
  return (
    <div className="flex flex-col gap-2">
      <dl className="flex flex-col gap-1.5">
        <AmountRows amounts={amounts} />
        {fee && <AmountRow label={t("fee")} amount={fee} locale={locale} />}
        <AmountRow label={t("total")} amount={total} locale={locale} strong />
      </dl>
      {freightChange && <FreightChange {...freightChange} />}
      <div className="flex flex-col gap-1 text-xs text-ink-soft empty:hidden">
        {answer.promotions.map((text) => (
          <p key={text} lang="zh">
            {t("promotion", { text })}
          </p>
        ))}
        {answer.freightInWords && <p>{t("inWords")}</p>}
        {answer.orders > 1 && <p>{t("split", { count: answer.orders })}</p>}
      </div>
    </div>
  );
}

function Refusal({
  problem,
  merchantKey,
  steps,
}: {
  problem: Of<"refused">["problem"];
  merchantKey: string;
  steps: QuoteSteps;
}) {
  const t = useTranslations("quote");
  const locale = useLocale();
  return (
    <div role="status" className="flex flex-col gap-2 rounded-lg bg-amber-wash px-4 py-3">
      <p className="font-medium text-amber">{t("refusal.reasonLead")}</p>
      {problem !== null && <p className="text-sm">{t(`refusal.problems.${problem}`)}</p>}
      <p className="text-sm text-ink-soft">{t("refusal.kept")}</p>
      <div className="flex flex-wrap gap-2 pt-1">
        <a href={localized("/cart", locale)} className={buttonClass("plain", "small", "bg-sheet")}>
          {t("refusal.toCart")}
        </a>
        <StepForm
          action={stepAction(steps, "drop")}
          fields={{ language: steps.language, merchantKey }}
          label={t("refusal.leaveOut")}
          busyLabel={t("leaving")}
        />
      </div>
    </div>
  );
}

function Silence({
  answer,
  orderKey,
  steps,
}: {
  answer: Of<"silent">;
  orderKey: string;
  steps: QuoteSteps;
}) {
  const t = useTranslations("quote.silent");
  return (
    <div role="status" className="flex flex-col gap-2 rounded-lg bg-well px-4 py-3">
      <p className="text-sm">{t(answer.reason)}</p>
      {answer.upstreamRequestId !== null && (
        <p className="text-xs text-ink-soft">{t("reference", { id: answer.upstreamRequestId })}</p>
      )}
      {answer.reason !== "not_set_up" && (
        <StepForm
          action={stepAction(steps, "retry")}
          fields={{ language: steps.language, orderKey }}
          label={t("retry")}
          busyLabel={t("retrying")}
        />
      )}
    </div>
  );
}
