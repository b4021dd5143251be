import { useLocale, useTranslations } from "next-intl";
import { BusyButton } from "@/components/layout/busy-button";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";

type OrderNoticeProps = {
  outcome: {
    order: string;
    added: number;
    left: number;
    undo: { takenOff: number; kept: number } | null;
  };
};

/** What went into the cart, with the way back; or what was taken off again. */
export function OrderNotice({ outcome: { order, added, left, undo } }: OrderNoticeProps) {
  const t = useTranslations("quickOrder.order");
  const locale = useLocale();
  const notes = undo
    ? [
        t("undone", { count: undo.takenOff }),
        ...(undo.kept > 0 ? [t("kept", { count: undo.kept })] : []),
      ]
    : [t("done", { added }), ...(left > 0 ? [t("left", { count: left })] : [])];
  return (
    <div
      role="status"
      className="settles mt-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-xl bg-jade-wash px-4 py-3"
    >
      <div>
        {notes.map((note) => (
          <p key={note} className="font-medium text-jade">
            {note}
          </p>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {!undo && (
          <form method="post" action={`/api/quick-order/orders/${order}/undo?language=${locale}`}>
            <BusyButton
              label={t("undo")}
              busyLabel={t("undoing")}
              className={buttonClass("plain")}
            />
          </form>
        )}
        <a href={localized("/cart", locale)} className={buttonClass(undo ? "plain" : "primary")}>
          {t("open")}
        </a>
      </div>
    </div>
  );
}
