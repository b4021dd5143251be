import { useLocale, useTranslations } from "next-intl";
import { Moment } from "@/components/ui/moment";
import { Price } from "@/components/ui/price";
import { SignedPrice } from "@/components/ui/signed-price";
import type { StatementLine } from "@/lib/contract/wallet";

type StatementRowsProps = {
  lines: readonly StatementLine[];
  /** The page about what a line is about, or null where there is none. */
  subjectPage: (subject: string) => string | null;
};

/** The lines of a statement, the newest first. On a phone the day stands below the words. */
export function StatementRows({ lines, subjectPage }: StatementRowsProps) {
  const t = useTranslations("wallet.statement");
  const locale = useLocale();
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{t("title")}</caption>
      <thead>
        <tr className="text-left text-ink-soft">
          <th scope="col" className="py-2 pr-4 font-medium">
            {t("what")}
          </th>
          <th scope="col" className="py-2 text-right font-medium sm:pr-4">
            {t("change")}
          </th>
          <th scope="col" className="py-2 text-right font-medium max-sm:hidden">
            {t("after")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.seq} className="border-t border-line align-top" data-kind={line.kind}>
            <td className="py-3 pr-4">
              <p className="font-medium">{t(`kinds.${line.kind}`)}</p>
              <Subject
                line={line}
                page={line.subject === null ? null : subjectPage(line.subject)}
              />
              <p className="text-ink-soft">
                <Moment iso={line.at} locale={locale} />
              </p>
            </td>
            <td className="py-3 text-right sm:pr-4">
              <SignedPrice amount={line.available} locale={locale} />
              {line.held.minor !== 0 && (
                <p className="text-xs text-ink-soft">
                  {t("held")}: <SignedPrice amount={line.held} locale={locale} />
                </p>
              )}
              <p className="text-xs text-ink-soft sm:hidden">
                {t("after")}: <Price amount={line.after} locale={locale} />
              </p>
            </td>
            <td className="py-3 text-right max-sm:hidden">
              <Price amount={line.after} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Subject({ line: { subject, memo }, page }: { line: StatementLine; page: string | null }) {
  const t = useTranslations("wallet.statement");
  const words = subject?.startsWith("top_up:") ? t("topUp", { reference: memo }) : memo;
  if (words === "") return null;
  if (page === null) return <p className="wrap-anywhere text-ink-soft">{words}</p>;
  return (
    <p>
      <a href={page} className="underline underline-offset-4 hover:text-seal-text">
        {words}
      </a>
    </p>
  );
}
