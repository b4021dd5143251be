import { useLocale, useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { Moment } from "@/components/ui/moment";
import { TextField } from "@/components/ui/text-field";
import type { AttentionDto } from "@/lib/contract/orders";
import type { CandidatesDto, StaffOrderDto } from "@/lib/contract/staff-orders";
import type { messages } from "@/lib/i18n/messages/en";
import { Candidates } from "./candidates";
import { DecisionForm } from "./decision-form";

type StaffQuestionProps = {
  question: AttentionDto;
  detail: Pick<StaffOrderDto, "order" | "upstream" | "releases">;
  candidates: CandidatesDto | null;
  trouble: FormTrouble;
  words: Pick<(typeof messages)["orders"], "questions" | "actions">;
};

/** What staff decide, with all they need for it beside its buttons. */
export function StaffQuestion(props: StaffQuestionProps) {
  const { question, detail, words } = props;
  const t = useTranslations("staffOrders.questions");
  const locale = useLocale();
  const said: Readonly<Record<string, string>> = words.questions;
  const [before, after] = t("since", { time: "\u0000" }).split("\u0000");
  const links = detail.upstream.flatMap(({ payUrl }) => payUrl ?? []);
  return (
    <section
      data-question={question.kind}
      className="flex flex-col gap-3 rounded-lg bg-amber-wash px-4 py-3"
    >
      <h3 className="font-semibold text-amber">{said[question.kind] ?? question.kind}</h3>
      <p className="text-sm">
        {before}
        <Moment iso={question.openedAt} locale={locale} />
        {after}
      </p>
      {question.kind === "payment_release" && detail.releases.length > 0 && (
        <p className="text-sm font-medium">{t("second")}</p>
      )}
      {question.kind === "pay_by_hand" &&
        links.map((href) => (
          <a
            key={href}
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            referrerPolicy="no-referrer"
            className={buttonClass("primary", "normal", "self-start")}
          >
            {t("cashier")}
          </a>
        ))}
      <div className="flex flex-wrap items-end gap-3">
        {question.actions.map((action) => (
          <Action key={action} action={action} {...props} />
        ))}
      </div>
    </section>
  );
}

function Action({
  action,
  question,
  detail,
  candidates,
  trouble,
  words,
}: StaffQuestionProps & { action: string }) {
  const t = useTranslations("staffOrders.questions");
  const labels: Readonly<Record<string, string>> = words.actions;
  const plain = { questionId: question.id, action, label: labels[action] ?? action };
  switch (action) {
    case "adopt_order":
      return (
        candidates && (
          <div className="w-full">
            <Candidates found={candidates} {...plain} />
          </div>
        )
      );
    case "place_again":
      return (
        <details className="w-full" open={trouble.form === action}>
          <summary className="min-h-9 cursor-pointer text-sm underline underline-offset-4">
            {t("again")}
          </summary>
          <DecisionForm {...plain}>
            <TextField
              name="confirmation"
              label={t("confirmation")}
              hint={t("againHint", { reference: detail.order.reference })}
              required
              autoComplete="off"
              maxLength={40}
              {...(trouble.form === action && trouble.field("confirmation"))}
            />
          </DecisionForm>
        </details>
      );
    case "give_up":
      return (
        <DecisionForm {...plain}>
          <p className="text-sm">{t("giveUpHint")}</p>
        </DecisionForm>
      );
    case "release_payment":
      return <DecisionForm {...plain} kind="primary" />;
    default:
      return <DecisionForm {...plain} />;
  }
}
