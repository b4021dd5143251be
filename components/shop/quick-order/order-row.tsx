import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { Picture } from "@/components/ui/picture";
import { Price } from "@/components/ui/price";
import { titleLanguage } from "@/components/ui/text-language";
import type { QuickRowDto } from "@/lib/contract/quick-order";
import { localized } from "@/lib/i18n/localized";
import { offerPath } from "@/lib/kernel/offer-ref";
import { LinkField, QuantityField, SkuField } from "./row-fields";
import { RowReason, RowState } from "./row-reason";

/** One row: its number, what it was read as, how it stands, and the fields to put it right. */
export function OrderRow({ row }: { row: QuickRowDto }) {
  const t = useTranslations("quickOrder.row");
  const told = row.reason !== null || row.sameAs !== null;
  const reasonId = told ? `row-${row.n}-reason` : undefined;
  const fields = { row, reasonId };
  return (
    <li
      id={`row-${row.n}`}
      data-row={row.n}
      data-state={row.state}
      className="grid scroll-mt-24 grid-cols-[3.5rem_minmax(0,1fr)] gap-x-4 gap-y-3 border-t border-line py-4 md:grid-cols-[3.5rem_minmax(0,1fr)_17rem]"
    >
      <Picture
        src={row.offer?.imageUrl ?? null}
        alt=""
        sizes="56px"
        widest={160}
        tint={row.offer?.productId ?? ""}
        className="w-14"
      />
      <div className="flex min-w-0 flex-col gap-1.5">
        <div className="flex items-center justify-between gap-2">
          <h3 className="flex flex-wrap items-center gap-2 text-sm font-semibold">
            {t("name", { n: row.n })}
            <RowState state={row.state} />
          </h3>
          <button
            name="do"
            value={`drop:${row.n}`}
            aria-label={t("dropName", { n: row.n })}
            className={buttonClass("quiet", "small", "-my-1.5")}
          >
            {t("drop")}
          </button>
        </div>
        <RowGoods row={row} />
        {reasonId !== undefined && <RowReason row={row} id={reasonId} />}
        {row.state === "wrong" && row.reason !== "not_for_sale" && <LinkField {...fields} />}
        {row.choices.length > 0 && <SkuField {...fields} />}
      </div>
      <div className="col-start-2 flex flex-wrap items-start justify-between gap-3 md:col-start-3">
        <QuantityField {...fields} />
        <RowAmount row={row} />
      </div>
    </li>
  );
}

function RowGoods({ row: { offer, variant, sku, link } }: { row: QuickRowDto }) {
  const t = useTranslations("quickOrder.row");
  const locale = useLocale();
  if (!offer) return <p className="text-sm text-ink-soft wrap-anywhere">{link}</p>;
  const title = offer.title ?? t("untitled");
  return (
    <>
      <p className="text-base wrap-anywhere" {...titleLanguage(title, locale)}>
        <a
          href={localized(offerPath({ market: offer.market, id: offer.productId }), locale)}
          className="underline-offset-4 hover:underline"
        >
          {title}
        </a>
      </p>
      {variant.length > 0 && (
        <p className="text-sm text-ink-soft wrap-anywhere">{variant.join(" / ")}</p>
      )}
      {sku !== "" && variant.length === 0 && (
        <p className="text-sm text-ink-soft wrap-anywhere">{t("written", { text: sku })}</p>
      )}
    </>
  );
}

function RowAmount({ row: { unitPrice, subtotal } }: { row: QuickRowDto }) {
  const t = useTranslations("quickOrder.row");
  const locale = useLocale();
  if (!unitPrice) return null;
  return (
    <p className="text-right text-sm">
      {subtotal && (
        <Price amount={subtotal} locale={locale} className="block text-base font-semibold" />
      )}
      <span className="text-ink-soft">
        <Price amount={unitPrice} locale={locale} /> {t("each")}
      </span>
    </p>
  );
}
