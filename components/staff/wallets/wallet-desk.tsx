import { useLocale, useTranslations } from "next-intl";
import { StatementRows } from "@/components/layout/statement-rows";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { Price } from "@/components/ui/price";
import { buttonClass } from "@/components/ui/button-class";
import type { PersonDto } from "@/lib/contract/staff-money";
import type { Statement } from "@/lib/contract/wallet";
import { localized } from "@/lib/i18n/localized";
import type { Money } from "@/lib/kernel/money";
import { DeskPage } from "../desk-page";
import { FactList } from "../fact-list";
import { AdjustForm } from "./adjust-form";

type WalletDeskProps = {
  wallet: {
    owner: PersonDto;
    balance: { available: Money; held: Money };
    statement: Statement;
  };
  /** A name for the correction, so that sending the form twice makes one. */
  operationId: string;
  trouble: FormTrouble;
  done: string | null;
};

/** Somebody's wallet: what is in it, correcting it, and what moved. */
export function WalletDesk({ wallet, operationId, trouble, done }: WalletDeskProps) {
  const t = useTranslations("staffMoney.wallets");
  const words = useTranslations("wallet");
  const older = useTranslations("staffMoney")("older");
  const locale = useLocale();
  const { owner, balance, statement } = wallet;
  const path = `/staff/wallets/${owner.id}`;
  return (
    <DeskPage title={t("title", { name: owner.name || owner.email })} done={done} trouble={trouble}>
      <FactList
        facts={[
          [owner.name || "—", owner.email],
          [
            words("balance.available"),
            <Price key="available" amount={balance.available} locale={locale} />,
          ],
          [words("balance.held"), <Price key="held" amount={balance.held} locale={locale} />],
        ]}
      />
      <AdjustForm userId={owner.id} operationId={operationId} trouble={trouble} />
      <section aria-labelledby="statement" className="flex max-w-4xl flex-col gap-3">
        <h2 id="statement" className="text-lg font-semibold">
          {words("statement.title")}
        </h2>
        {statement.lines.length === 0 ? (
          <p className="text-ink-soft">{t("empty")}</p>
        ) : (
          <StatementRows
            lines={statement.lines}
            subjectPage={(subject) => staffSubjectPage(subject, locale)}
          />
        )}
        {statement.older !== null && (
          <a
            href={localized(`${path}?before=${statement.older}`, locale)}
            rel="next"
            className={buttonClass("plain", "normal", "self-start")}
          >
            {older}
          </a>
        )}
      </section>
    </DeskPage>
  );
}

/** The desk's page about a line of a statement, or null where there is none. */
function staffSubjectPage(subject: string, locale: string): string | null {
  const [kind, id = ""] = subject.split(":");
  return kind === "top_up" ? localized(`/staff/top-ups/${encodeURIComponent(id)}`, locale) : null;
}
