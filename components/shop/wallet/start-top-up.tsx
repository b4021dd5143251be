import { useLocale, useTranslations } from "next-intl";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import type { Currency } from "@/lib/kernel/money";
import { StartForm } from "./start-form";

type StartTopUpProps = {
  /** Currencies that can be sent either way; none where it is not offered. */
  bank: readonly Currency[];
  card: readonly Currency[];
  /** Names for what the forms begin, so that sending one twice begins one. */
  ids: { bank: string; card: string };
  trouble: FormTrouble;
  /** Yuan that are missing for what the shopper wants to pay, as plain decimals. */
  lacking?: string | undefined;
  /** Where they came from to add money, a path of ours; null for nowhere in particular. */
  back: string | null;
};

/** The ways to add money, each a form. */
export function StartTopUp({ bank, card, ids, trouble, lacking, back }: StartTopUpProps) {
  const t = useTranslations("wallet");
  const locale = useLocale();
  const ways = [
    {
      form: "bank",
      path: "/api/wallet/transfers",
      title: t("start.bank"),
      intro: t("start.bankIntro"),
      submit: t("start.bankSubmit"),
      currencies: bank,
      id: ids.bank,
    },
    {
      form: "card",
      path: "/api/wallet/card-payments",
      title: t("start.card"),
      intro: t("start.cardIntro"),
      submit: t("start.cardSubmit"),
      currencies: card,
      id: ids.card,
    },
  ].filter(({ currencies }) => currencies.length > 0);
  return (
    <div className="flex max-w-xl flex-col gap-8 pt-6">
      <h1 className="text-2xl font-semibold">{t("start.title")}</h1>
      <FormNotice trouble={trouble} />
      {ways.length === 0 ? (
        <p className="text-ink-soft">{t("start.none")}</p>
      ) : (
        <p className="text-ink-soft">{t("start.rate")}</p>
      )}
      {ways.map((way) => (
        <StartForm
          key={way.form}
          {...way}
          trouble={trouble}
          main={way.form === ways[0]?.form}
          lacking={way.currencies.includes("CNY") ? lacking : undefined}
        />
      ))}
      <a
        href={back ?? localized("/wallet", locale)}
        className={buttonClass("quiet", "normal", "self-start")}
      >
        {back === null ? t("back") : t("backToOrder")}
      </a>
    </div>
  );
}
