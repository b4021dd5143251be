import { useLocale, useTranslations } from "next-intl";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button-class";
import type { BankAccountDto } from "@/lib/contract/operator";
import type { TopUpDto } from "@/lib/contract/wallet";
import { localized } from "@/lib/i18n/localized";
import { CardState } from "./card-state";
import { PayDetails } from "./pay-details";
import { SubmitForms } from "./submit-forms";
import { TopUpFacts } from "./top-up-facts";
import { TOP_UP_TONES } from "./top-up-tones";

type TopUpPageProps = {
  view: { topUp: TopUpDto; accounts: readonly BankAccountDto[]; known: boolean };
  returned: boolean;
  trouble: FormTrouble;
};

/** One top-up: where it stands, why, and what its sender can do now. */
export function TopUpPage({ view: { topUp, accounts, known }, returned, trouble }: TopUpPageProps) {
  const t = useTranslations("wallet");
  const locale = useLocale();
  const { id, method, state, reference, hasVoucher } = topUp;
  const waiting = method === "bank_transfer" && (state === "started" || state === "submitted");
  return (
    <div className="flex max-w-2xl flex-col gap-8 pt-6">
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="text-2xl font-semibold">{t("topUp.title", { reference })}</h1>
        <Badge tone={TOP_UP_TONES[state]}>{t(`topUps.states.${method}.${state}`)}</Badge>
      </div>
      <FormNotice trouble={trouble} />
      <TopUpFacts topUp={topUp} />
      {state === "rejected" && <p>{t("topUp.rejected")}</p>}
      {method === "bank_transfer" && state === "submitted" && (
        <p role="status">{t("topUp.waiting")}</p>
      )}
      {method === "card" && <CardState topUp={topUp} returned={returned} known={known} />}
      {waiting && state === "started" && <PayDetails reference={reference} accounts={accounts} />}
      {hasVoucher && (
        <figure className="flex flex-col gap-2">
          <figcaption className="text-sm text-ink-soft">{t("topUp.submit.yours")}</figcaption>
          {/* eslint-disable-next-line @next/next/no-img-element -- private, and of no fixed size */}
          <img
            src={`/api/wallet/top-ups/${id}/voucher`}
            alt={t("topUp.submit.yours")}
            className="max-h-96 w-fit max-w-full rounded-lg"
          />
        </figure>
      )}
      {waiting && (
        <SubmitForms
          id={id}
          submitted={state === "submitted"}
          hasVoucher={hasVoucher}
          trouble={trouble}
        />
      )}
      <a
        href={localized("/wallet", locale)}
        className={buttonClass("quiet", "normal", "self-start")}
      >
        {t("back")}
      </a>
    </div>
  );
}
