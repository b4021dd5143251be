import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { QuickRowDto } from "@/lib/contract/quick-order";

const COLOURS = {
  ok: "bg-jade-wash text-jade",
  fixable: "bg-amber-wash text-amber",
  wrong: "bg-amber-wash text-amber",
  unanswered: "bg-well text-ink-soft",
} as const satisfies Record<QuickRowDto["state"], string>;

/** How a row stands, in a word. */
export function RowState({ state }: Pick<QuickRowDto, "state">) {
  const t = useTranslations("quickOrder.row.states");
  return (
    <span
      className={classNames("rounded-full px-2.5 py-0.5 text-xs font-semibold", COLOURS[state])}
    >
      {t(state)}
    </span>
  );
}

/** Why it stands so, and what to do. */
export function RowReason({ row, id }: { row: QuickRowDto; id: string }) {
  const t = useTranslations("quickOrder");
  if (row.reason === null && row.sameAs === null) return null;
  return (
    <div id={id} className="text-sm">
      {row.reason !== null && (
        <p className={row.state === "ok" ? "text-ink-soft" : "font-medium text-amber"}>
          {t(`reasons.${row.reason}`, {
            text: row.reason.startsWith("sku") ? row.sku : row.quantity,
            minimum: row.minimum ?? 1,
            lot: row.lot ?? 1,
            stock: row.stock ?? 0,
          })}
        </p>
      )}
      {row.sameAs !== null && <p className="text-ink-soft">{t("row.same", { n: row.sameAs })}</p>}
    </div>
  );
}
