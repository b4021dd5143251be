import { useLocale, useTranslations } from "next-intl";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { currencyName } from "@/lib/i18n/currency-name";
import { LOCALE_NAMES, LOCALES, type Locale } from "@/lib/i18n/locales";
import type { Currency } from "@/lib/kernel/money";
import { AccountFrame } from "./account-frame";

type PreferencesFormProps = {
  name: string;
  language: Locale;
  currency: Currency;
  /** What can be chosen; the kept one is among them even while it has no rate. */
  currencies: Currency[];
  trouble: FormTrouble;
  done: string | null;
};

/** How somebody is addressed, in which language, and what stands beside the yuan. */
export function PreferencesForm(props: PreferencesFormProps) {
  const { name, language, currency, currencies, trouble, done } = props;
  const t = useTranslations("accounts.preferences");
  const field = useTranslations("accounts.field");
  const locale = useLocale();
  return (
    <AccountFrame place="preferences" title={t("title")} done={done}>
      <FormNotice trouble={trouble} />
      <form
        method="post"
        action="/api/accounts/preferences"
        className="flex max-w-md flex-col gap-5"
      >
        <TextField
          name="name"
          label={field("name")}
          hint={field("nameHint")}
          autoComplete="name"
          maxLength={80}
          {...trouble.field("name", name)}
        />
        <SelectField
          name="language"
          label={t("language")}
          hint={t("languageHint")}
          options={LOCALES.map((value) => ({ value, text: LOCALE_NAMES[value] }))}
          {...trouble.field("language", language)}
        />
        <SelectField
          name="currency"
          label={t("currency")}
          options={[...new Set([...currencies, currency])].map((value) => ({
            value,
            text: `${value} · ${currencyName(value, locale)}`,
          }))}
          {...trouble.field("currency", currency)}
        />
        <button className={buttonClass("primary", "normal", "self-start")}>{t("submit")}</button>
      </form>
    </AccountFrame>
  );
}
