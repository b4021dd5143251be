import { useLocale, useTranslations } from "next-intl";
import { StatePanel } from "@/components/layout/state-panel";
import { OpenWater } from "@/components/layout/state-drawings";
import { buttonClass } from "@/components/ui/button-class";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized";
import type { FieldError } from "@/lib/kernel/problem";
import { searchAddress } from "@/lib/query/search-address";

type InvalidSearchProps = { q: string; errors: FieldError[] };

/** The address asks for something impossible: which field, and why, in the words of the API. */
export function InvalidSearch({ q, errors }: InvalidSearchProps) {
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
              searchAddress({ q: words, page: 1, sort: "relevance", filters: [] }),
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
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {errors.map((error) => (
          <div key={`${error.field} ${error.message}`} className="contents">
            <dt className="font-medium text-ink">{fieldName(t, error.field)}</dt>
            <dd data-field={error.field}>{ruleText(t, locale, error)}</dd>
          </div>
        ))}
      </dl>
    </StatePanel>
  );
}

const FIELDS = [
  "q",
  "page",
  "from",
  "sort",
  "min",
  "max",
  "filters",
  "category",
  "language",
] as const;

/** English has the API's own sentence; the other languages say the rule of the field. */
function ruleText(
  t: ReturnType<typeof useTranslations<"search.invalid">>,
  locale: Locale,
  { field, message }: FieldError,
): string {
  if (locale === DEFAULT_LOCALE) return message;
  if (field === "min" || field === "max") return t("rules.price");
  if (field === "page" || field === "from") return t("rules.page");
  const known = RULES.find((name) => name === field);
  return known ? t(`rules.${known}`) : message;
}

const RULES = ["q", "sort", "filters", "category", "language"] as const;

function fieldName(t: ReturnType<typeof useTranslations<"search.invalid">>, field: string): string {
  const known = FIELDS.find((name) => name === field);
  return known ? t(`fields.${known}`) : field;
}
