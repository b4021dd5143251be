import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { StatementFilter, StatementKind } from "@/lib/contract/wallet";
import { localized } from "@/lib/i18n/localized";

type StatementFilterFormProps = {
  filter: StatementFilter;
  kinds: readonly StatementKind[];
};

/** Narrows the statement by kind and days: a plain form whose choice is the page's address. */
export function StatementFilterForm({ filter, kinds }: StatementFilterFormProps) {
  const t = useTranslations("wallet.statement");
  const locale = useLocale();
  const path = localized("/wallet", locale);
  const narrowed = Object.values(filter).some((value) => value !== undefined);
  return (
    <form action={path} className="flex flex-wrap items-end gap-3">
      <SelectField
        name="kind"
        label={t("kind")}
        defaultValue={filter.kind ?? ""}
        options={[
          { value: "", text: t("all") },
          ...kinds.map((kind) => ({ value: kind, text: t(`kinds.${kind}`) })),
        ]}
      />
      <TextField
        name="from"
        type="date"
        label={t("from")}
        {...(filter.from !== undefined && { defaultValue: filter.from })}
      />
      <TextField
        name="to"
        type="date"
        label={t("to")}
        {...(filter.to !== undefined && { defaultValue: filter.to })}
      />
      <button className={buttonClass()}>{t("apply")}</button>
      {narrowed && (
        <a href={path} className={buttonClass("quiet")}>
          {t("clear")}
        </a>
      )}
      <p className="w-full text-xs text-ink-faint">{t("days")}</p>
    </form>
  );
}
