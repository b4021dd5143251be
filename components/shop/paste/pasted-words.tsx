import { useTranslations } from "next-intl";
import type { PastedEnd } from "@/lib/contract/pasted";

/** How one thing that was pasted ends, in a sentence or two. */
export function PastedWords({ end }: { end: PastedEnd }) {
  const t = useTranslations("paste");
  const reason = useTranslations("finding.paste");
  const names = useTranslations("market.names");
  switch (end.kind) {
    case "found":
      return (
        <>
          {end.elsewhere && <p>{t("foundOn", { market: names(end.card.market) })}</p>}
          {!end.onSale && <p className="text-amber">{t("offSale")}</p>}
          {end.onSale && end.orderable.kind === "not_orderable" && (
            <p className="text-amber">
              {t("notOrderable")}
              {end.orderable.reason !== null && (
                <>
                  {" "}
                  {t("reason")} <span lang="zh">{end.orderable.reason}</span>
                </>
              )}
            </p>
          )}
        </>
      );
    case "gone": {
      const market = names(end.market);
      if (end.either) return <p>{t("goneEither")}</p>;
      return <p>{end.id === "numeric" ? t("goneNumber", { market }) : t("gone", { market })}</p>;
    }
    case "unavailable":
      return <p className="text-amber">{t("unavailable", { market: names(end.market) })}</p>;
    case "shop": {
      const market = names(end.market);
      return <p>{end.sellerId === null ? t("shopUnknown", { market }) : t("shop", { market })}</p>;
    }
    case "words":
      return <p>{t("words")}</p>;
    case "picture":
      return <p>{t("picture")}</p>;
    case "unresolvable":
      return <p>{reason(end.reason)}</p>;
  }
}
