import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Moment } from "@/components/ui/moment";
import { Price } from "@/components/ui/price";
import type { TopUpDto } from "@/lib/contract/wallet";
import { localized } from "@/lib/i18n/localized";
import { TOP_UP_TONES } from "./top-up-tones";

/** Money on its way into the wallet and what became of it, each with a page of its own. */
export function TopUpList({ topUps }: { topUps: readonly TopUpDto[] }) {
  const t = useTranslations("wallet");
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line">
      {topUps.map(({ id, reference, method, state, sent, createdAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
          <div>
            <a
              href={localized(`/wallet/top-ups/${id}`, locale)}
              className="inline-flex min-h-8 items-center font-medium underline underline-offset-4 hover:text-seal-text"
            >
              {t("statement.topUp", { reference })}
            </a>
            <p className="text-sm text-ink-soft">
              <Moment iso={createdAt} locale={locale} />
            </p>
          </div>
          <div className="flex items-center gap-3">
            <Badge tone={TOP_UP_TONES[state]}>{t(`topUps.states.${method}.${state}`)}</Badge>
            <Price amount={sent} locale={locale} className="font-medium" />
          </div>
        </li>
      ))}
    </ul>
  );
}
