import { useLocale, useTranslations } from "next-intl";
import { buttonClass, type ButtonSize } from "@/components/ui/button-class";
import type { PastedEnd } from "@/lib/contract/pasted";
import { localized } from "@/lib/i18n/localized";
import type { Market } from "@/lib/kernel/offer-ref";
import { searchAddress } from "@/lib/query/search-address";

type PastedActionsProps = { end: PastedEnd; size?: ButtonSize };

/** The way on from one thing that was pasted. */
export function PastedActions({ end, size = "small" }: PastedActionsProps) {
  const t = useTranslations("paste.actions");
  const locale = useLocale();
  const link = (path: string, words: string, tone: "primary" | "plain" = "plain") => (
    <a key={path} href={localized(path, locale)} className={buttonClass(tone, size)}>
      {words}
    </a>
  );
  const search = (q: string, market: Market, tone: "primary" | "plain" = "plain") =>
    link(wordsAddress(q, market), t("search", { query: q }), tone);
  const byPicture = link("/search/image", t("picture"));
  switch (end.kind) {
    case "found":
      return null;
    case "gone":
      return [byPicture, link("/search", t("words"))];
    case "unavailable":
      return null;
    case "shop":
      return end.sellerId === null
        ? [byPicture, link("/search", t("words"))]
        : link(`/shops/${end.market}/${end.sellerId}`, t("shop"), "primary");
    case "words":
      return search(end.q, end.market, "primary");
    case "picture":
      return (
        <form method="post" action={`/api/catalog/pictures?language=${locale}`}>
          <input type="hidden" name="address" value={end.url} />
          <button className={buttonClass("primary", size)}>{t("thisPicture")}</button>
        </form>
      );
    case "unresolvable":
      return [
        ...(end.title === null ? [] : [search(end.title, end.market, "primary")]),
        byPicture,
        ...(end.title === null ? [link("/search", t("words"))] : []),
      ];
  }
}

function wordsAddress(q: string, market: Market): string {
  return searchAddress({ q, market, page: 1, sort: "relevance", filters: [] });
}
