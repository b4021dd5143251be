import { useLocale, useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { BankAccountDto } from "@/lib/contract/operator";
import { currencyName } from "@/lib/i18n/currency-name";
import type { Currency } from "@/lib/kernel/money";
import { DeskForm } from "../desk-form";
import { StaffTable } from "../staff-table";

type BankAccountsProps = {
  accounts: readonly BankAccountDto[];
  currencies: readonly Currency[];
  trouble: FormTrouble;
};

/** The accounts that shoppers' transfers go to. */
export function BankAccounts({ accounts, currencies, trouble }: BankAccountsProps) {
  const t = useTranslations("staffMoney.settings.banks");
  const common = useTranslations("staffMoney");
  const locale = useLocale();
  const mine = trouble.form === "bank";
  const field = (name: string) => (mine ? trouble.field(name) : {});
  return (
    <>
      <h2 className="text-lg font-semibold">{t("title")}</h2>
      <p className="max-w-prose text-sm text-ink-soft">{t("intro")}</p>
      <StaffTable
        caption={t("title")}
        empty={t("empty")}
        columns={[
          { key: "account", title: t("account") },
          { key: "currency", title: t("currency") },
          { key: "holder", title: t("holder") },
          { key: "bank", title: t("bank") },
          { key: "note", title: t("note") },
          { key: "acts", title: common("acts") },
        ]}
        rows={accounts.map((one) => ({
          key: `${one.currency} ${one.account}`,
          cells: { ...one, acts: <Remove account={one} label={common("remove")} /> },
        }))}
      />
      <DeskForm
        id="bank"
        title={t("addTitle")}
        path="/api/staff/settings/bank-accounts"
        submit={common("save")}
      >
        <SelectField
          name="currency"
          label={t("currency")}
          options={currencies.map((code) => ({
            value: code,
            text: `${code} · ${currencyName(code, locale)}`,
          }))}
          {...field("currency")}
        />
        <TextField
          name="account"
          label={t("account")}
          hint={t("accountHint")}
          required
          maxLength={120}
          {...field("account")}
        />
        <TextField
          name="holder"
          label={t("holder")}
          required
          maxLength={120}
          {...field("holder")}
        />
        <TextField name="bank" label={t("bank")} required maxLength={120} {...field("bank")} />
        <TextField name="note" label={t("note")} maxLength={240} {...field("note")} />
      </DeskForm>
    </>
  );
}

function Remove({ account, label }: { account: BankAccountDto; label: string }) {
  const locale = useLocale();
  return (
    <form method="post" action={`/api/staff/settings/bank-accounts/remove?language=${locale}`}>
      <input type="hidden" name="currency" value={account.currency} />
      <input type="hidden" name="account" value={account.account} />
      <button aria-label={`${label}: ${account.account}`} className={buttonClass("plain", "small")}>
        {label}
      </button>
    </form>
  );
}
