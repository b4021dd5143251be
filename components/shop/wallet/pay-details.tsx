import { useTranslations } from "next-intl";
import type { BankAccountDto } from "@/lib/contract/operator";

type PayDetailsProps = { reference: string; accounts: readonly BankAccountDto[] };

/** Where a transfer goes, and the reference it is found by. */
export function PayDetails({ reference, accounts }: PayDetailsProps) {
  const t = useTranslations("wallet.topUp.pay");
  return (
    <section aria-labelledby="pay" className="flex flex-col gap-4">
      <h2 id="pay" className="text-xl font-semibold">
        {t("heading")}
      </h2>
      {accounts.length === 0 && <p className="text-amber">{t("gone")}</p>}
      <div className="rounded-lg bg-seal-wash px-4 py-3">
        <p className="text-sm">{t("reference")}</p>
        <p className="tabular text-xl font-semibold select-all">{reference}</p>
        <p className="text-sm">{t("why")}</p>
      </div>
      {accounts.map(({ currency, holder, bank, account, note }) => (
        <dl
          key={`${currency} ${account}`}
          className="grid gap-x-6 gap-y-2 rounded-lg bg-well px-4 py-3 sm:grid-cols-[max-content_1fr]"
        >
          <Fact name={t("holder")} value={holder} />
          <Fact name={t("bank")} value={bank} />
          <Fact name={t("account")} value={account} />
          {note !== "" && <Fact name={t("note")} value={note} />}
        </dl>
      ))}
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="font-medium wrap-anywhere select-all max-sm:pb-1">{value}</dd>
    </>
  );
}
