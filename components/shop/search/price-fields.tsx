import { useTranslations } from "next-intl";

type PriceFieldsProps = { min: string; max: string };

/** A price range in yuan, as a person types it. */
export function PriceFields({ min, max }: PriceFieldsProps) {
  const t = useTranslations("search.toolbar");
  const fields = [
    { name: "min", value: min, label: t("min"), placeholder: t("from") },
    { name: "max", value: max, label: t("max"), placeholder: t("to") },
  ];
  return (
    <div role="group" aria-label={t("price")} className="flex items-center gap-2 text-sm">
      <span aria-hidden className="text-ink-soft">
        <span className="max-sm:hidden">{t("price")}</span>
        <span className="sm:hidden">¥</span>
      </span>
      {fields.map(({ name, value, label, placeholder }) => (
        <input
          key={name}
          name={name}
          defaultValue={value}
          aria-label={label}
          placeholder={placeholder}
          inputMode="decimal"
          pattern="[0-9]{1,7}(\.[0-9]{1,2})?"
          title={label}
          autoComplete="off"
          className="field tabular min-h-10 w-20 px-3 sm:min-h-9 placeholder:text-ink-faint"
        />
      ))}
    </div>
  );
}
