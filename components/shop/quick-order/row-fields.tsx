import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { classNames } from "@/components/ui/class-names";
import type { QuickRowDto } from "@/lib/contract/quick-order";
import { LONGEST_QUICK_CELL } from "@/lib/kernel/quick-order-limits";

type RowFieldsProps = { row: QuickRowDto; reasonId: string | undefined };

/** The link again, where it leads nowhere. */
export function LinkField({ row, reasonId }: RowFieldsProps) {
  const t = useTranslations("quickOrder.row");
  return (
    <input
      type="text"
      name={`link.${row.n}`}
      aria-label={t("link", { n: row.n })}
      aria-describedby={reasonId}
      aria-invalid
      maxLength={LONGEST_QUICK_CELL}
      defaultValue={row.link}
      spellCheck={false}
      autoComplete="off"
      className="field min-h-11 w-full px-3 text-sm"
    />
  );
}

/** The variant, out of those the offer has. */
export function SkuField({ row, reasonId }: RowFieldsProps) {
  const t = useTranslations("quickOrder.row");
  const open = row.state === "fixable" && row.reason !== null && /^s/.test(row.reason);
  return (
    <select
      name={`sku.${row.n}`}
      aria-label={t("sku", { n: row.n })}
      aria-describedby={reasonId}
      aria-invalid={open ? true : undefined}
      defaultValue={open ? "" : (row.skuKey ?? "")}
      className="field min-h-11 w-full max-w-md px-3 text-sm"
    >
      {open && <option value="">{t("choose")}</option>}
      {row.choices.map(({ skuKey, variant, stock }) => (
        <option key={skuKey} value={skuKey}>
          {[variant.join(" / ") || skuKey, ...stockWords(stock)].join(" · ")}
        </option>
      ))}
    </select>
  );

  function stockWords(stock: number | null): string[] {
    if (stock === null) return [];
    return [stock === 0 ? t("soldOut") : t("stock", { count: stock })];
  }
}

/** How many, and the nearest number that can be ordered. */
export function QuantityField({ row, reasonId }: RowFieldsProps) {
  const t = useTranslations("quickOrder.row");
  const wrong = row.state === "fixable" && !/^s/.test(row.reason ?? "");
  return (
    <div className="flex flex-wrap items-center gap-2">
      <input
        type="text"
        inputMode="numeric"
        name={`quantity.${row.n}`}
        aria-label={t("quantity", { n: row.n })}
        aria-describedby={reasonId}
        aria-invalid={wrong ? true : undefined}
        maxLength={40}
        defaultValue={row.quantity}
        autoComplete="off"
        className={classNames("field tabular min-h-11 w-28 px-3 text-base")}
      />
      {row.nearest !== null && (
        <button
          name="do"
          value={`settle:${row.n}:${row.nearest}`}
          className={buttonClass("plain", "small")}
        >
          {t("settle", { count: row.nearest })}
        </button>
      )}
    </div>
  );
}
