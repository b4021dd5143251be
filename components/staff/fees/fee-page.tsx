import { useLocale, useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { Badge } from "@/components/ui/badge";
import { Moment } from "@/components/ui/moment";
import { percentText } from "@/components/ui/number-text";
import { Price } from "@/components/ui/price";
import type { FeeRuleRow } from "@/lib/contract/staff-money";
import { DeskPage } from "../desk-page";
import { EndForm } from "../end-form";
import { spanState } from "../span-state";
import { StaffTable } from "../staff-table";
import { FeeForm } from "./fee-form";

type FeePageProps = {
  rules: readonly FeeRuleRow[];
  /** Epoch milliseconds. */
  now: number;
  mayEdit: boolean;
  trouble: FormTrouble;
  done: string | null;
};

const TONES = { current: "jade", coming: "amber", over: "plain" } as const;

/** Every service fee there is or was; administrators add and end them. */
export function FeePage({ rules, now, mayEdit, trouble, done }: FeePageProps) {
  const t = useTranslations("staffMoney.fees");
  const common = useTranslations("staffMoney");
  const locale = useLocale();
  const iso = (at: number) => new Date(at).toISOString();
  return (
    <DeskPage title={t("title")} intro={t("intro")} done={done} trouble={trouble}>
      <StaffTable
        caption={t("title")}
        empty={t("empty")}
        columns={[
          { key: "name", title: t("name") },
          { key: "state", title: t("state") },
          { key: "percent", title: t("percent"), numeric: true },
          { key: "minimum", title: t("minimum"), numeric: true },
          { key: "scope", title: t("scope") },
          { key: "market", title: t("market") },
          { key: "from", title: t("from") },
          { key: "until", title: t("until") },
          ...(mayEdit ? [{ key: "end", title: common("acts") }] : []),
        ]}
        rows={rules.map((rule) => {
          const state = spanState(rule, now);
          return {
            key: rule.id,
            cells: {
              name: rule.name,
              state: <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>,
              percent: percentText(rule.basisPoints, locale),
              minimum: <Price amount={rule.minimum} locale={locale} />,
              scope: t(`scopes.${rule.scope}`),
              market: rule.market ?? t("both"),
              from: <Moment iso={iso(rule.validFrom)} locale={locale} />,
              until: rule.validUntil !== null && (
                <Moment iso={iso(rule.validUntil)} locale={locale} />
              ),
              end: state !== "over" && (
                <EndForm path={`/api/staff/fees/${rule.id}/end`} name={rule.name} />
              ),
            },
          };
        })}
      />
      {mayEdit && <FeeForm trouble={trouble} />}
    </DeskPage>
  );
}
