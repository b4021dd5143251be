import { useLocale, useTranslations } from "next-intl";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import type { Market } from "@/lib/kernel/offer-ref";
import type { FieldError } from "@/lib/kernel/problem";

type AddressErrorsProps = {
  errors: FieldError[];
  /** Where was searched: on Taobao, most of what narrows a search is not there at all. */
  market?: Market;
};

/** What is wrong in an address: each rule once, with the fields that it is about. */
export function AddressErrors({ errors, market = "1688" }: AddressErrorsProps) {
  const rule = useRule(market);
  const t = useTranslations("search.invalid.fields");
  const fieldsOf = new Map<string, Set<string>>();
  for (const error of errors) {
    const known = FIELDS.find((name) => name === error.field);
    const fields = fieldsOf.get(rule(error)) ?? new Set();
    fieldsOf.set(rule(error), fields.add(known ? t(known) : error.field));
  }
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      {[...fieldsOf].map(([words, fields]) => (
        <div key={words} className="contents">
          <dt className="font-medium text-ink">
            {[...fields].map((field) => (
              <span key={field} className="block">
                {field}
              </span>
            ))}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

const FIELDS = [
  "q",
  "market",
  "page",
  "from",
  "sort",
  "min",
  "max",
  "filters",
  "category",
  "kind",
  "language",
] as const;

const RULES = ["q", "market", "sort", "filters", "category", "kind", "language"] as const;

const NOT_ON_TAOBAO = ["sort", "filters", "min", "max", "category"];

/** English has the API's own sentence; the other languages say the rule of the field. */
function useRule(market: Market): (error: FieldError) => string {
  const t = useTranslations("search.invalid.rules");
  const locale = useLocale();
  return ({ field, message }) => {
    if (locale === DEFAULT_LOCALE) return message;
    if (market === "taobao" && NOT_ON_TAOBAO.includes(field)) return t("taobao");
    if (field === "min" || field === "max") return t("price");
    if (field === "page" || field === "from") return t("page");
    const known = RULES.find((name) => name === field);
    return known ? t(known) : message;
  };
}
