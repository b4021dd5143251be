import { useLocale, useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { currencyName } from "@/lib/i18n/currency-name";
import type { Currency } from "@/lib/kernel/money";

type StartFormProps = {
  /** Tells the page's forms apart where one of them is refused. */
  form: string;
  path: string;
  title: string;
  intro: string;
  submit: string;
  currencies: readonly Currency[];
  id: string;
  trouble: FormTrouble;
  /** Whether it is the one thing to do on the page. */
  main: boolean;
  /** Yuan to begin with. */
  lacking?: string | undefined;
};

/** How much is sent, and in what. */
export function StartForm(props: StartFormProps) {
  const { form, path, title, intro, submit, currencies, id, trouble, main, lacking } = props;
  const t = useTranslations("wallet.start");
  const locale = useLocale();
  const field = (name: string) => (trouble.form === form ? trouble.field(name) : {});
  return (
    <section aria-labelledby={`by-${form}`} className="flex flex-col gap-4">
      <h2 id={`by-${form}`} className="text-xl font-semibold">
        {title}
      </h2>
      <p className="text-ink-soft">{intro}</p>
      <form method="post" action={`${path}?language=${locale}`} className="flex flex-col gap-4">
        <input type="hidden" name="form" value={form} />
        <input type="hidden" name="topUpId" value={id} />
        <TextField
          id={`${form}-amount`}
          name="amount"
          label={t("amount")}
          hint={t("amountHint")}
          inputMode="decimal"
          autoComplete="off"
          required
          maxLength={40}
          defaultValue={lacking}
          {...field("amount")}
        />
        <SelectField
          id={`${form}-currency`}
          name="currency"
          label={t("currency")}
          options={currencies.map((code) => ({
            value: code,
            text: `${code} · ${currencyName(code, locale)}`,
          }))}
          defaultValue={lacking === undefined ? undefined : "CNY"}
          {...field("currency")}
        />
        <button className={buttonClass(main ? "primary" : "plain", "large", "self-start")}>
          {submit}
        </button>
      </form>
    </section>
  );
}
