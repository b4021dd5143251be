import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { LineChange } from "@/lib/contract/quote-parts";
import { moneyText } from "@/lib/i18n/format-money";
import type { Money } from "@/lib/kernel/money";

/** What has changed about a line since it was put in the cart: the old, the new, what to do. */
export function ChangeNote({ change }: { change: LineChange }) {
  const t = useTranslations("quote.change");
  const locale = useLocale();
  switch (change.kind) {
    case "price":
      return (
        <Moved
          text={t("price", {
            from: moneyText(change.from, locale),
            to: moneyText(change.to, locale),
          })}
          from={change.from}
          to={change.to}
        />
      );
    case "stock":
      return <Note>{t("stock", { wanted: change.wanted, left: change.left })}</Note>;
    case "minimum":
      return <Note>{t("minimum", { wanted: change.wanted, minimum: change.minimum })}</Note>;
    case "lots":
      return <Note>{t("lots", { wanted: change.wanted, lot: change.lot })}</Note>;
    case "sold_out":
    case "sku_gone":
    case "offer_gone":
    case "not_for_sale":
      return <Note>{t(change.kind)}</Note>;
  }
}

/** Freight of an order that is not what it was. */
export function FreightChange({ from, to }: { from: Money; to: Money }) {
  const t = useTranslations("quote.change");
  const locale = useLocale();
  const text = t("freight", { from: moneyText(from, locale), to: moneyText(to, locale) });
  return <Moved text={text} from={from} to={to} />;
}

function Moved({ text, from, to }: { text: string; from: Money; to: Money }) {
  const t = useTranslations("quote.change");
  const up = to.minor > from.minor;
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-sm" data-change={up ? "up" : "down"}>
      <span className="tabular">{text}</span>
      <Badge tone={up ? "amber" : "jade"}>{t(up ? "up" : "down")}</Badge>
    </p>
  );
}

function Note({ children }: { children: React.ReactNode }) {
  return <p className="text-sm text-amber">{children}</p>;
}
