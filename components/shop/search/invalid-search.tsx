import { useLocale, useTranslations } from "next-intl";
import { StatePanel } from "@/components/layout/state-panel";
import { OpenWater } from "@/components/layout/state-drawings";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import type { Market } from "@/lib/kernel/offer-ref";
import type { FieldError } from "@/lib/kernel/problem";
import { searchAddress } from "@/lib/query/search-address";
import { AddressErrors } from "./address-errors";

type InvalidSearchProps = { q: string; market: Market; errors: FieldError[] };

/** The address asks for something impossible: which field, why, and the words without it. */
export function InvalidSearch({ q, market, errors }: InvalidSearchProps) {
  const t = useTranslations("search.invalid");
  const locale = useLocale();
  const words = q.trim();
  const repairable = words !== "" && !errors.some((error) => error.field === "q");
  return (
    <StatePanel
      drawing={<OpenWater />}
      role="alert"
      level={1}
      title={t("title")}
      actions={
        repairable ? (
          <a
            href={localized(
              searchAddress({ q: words, market, page: 1, sort: "relevance", filters: [] }),
              locale,
            )}
            className={buttonClass("primary")}
          >
            {t("action", { query: words })}
          </a>
        ) : undefined
      }
    >
      <p>{t("body")}</p>
      <AddressErrors errors={errors} market={market} />
    </StatePanel>
  );
}
