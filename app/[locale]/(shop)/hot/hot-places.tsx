import { getTranslations } from "next-intl/server";
import { pageRequestId } from "@/app/request-id";
import { shopperRate } from "@/app/shopper-rate";
import { StaleAnswer } from "@/components/layout/stale-answer";
import { Empty } from "@/components/layout/states";
import { UnavailableNow } from "@/components/layout/unavailable-now";
import { HotGrid } from "@/components/shop/lists/hot-grid";
import type { HotKind } from "@/lib/contract/hot-list";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import { hotAddress } from "@/lib/query/hot-address";
import { loadHotList } from "./load";

type HotPlacesProps = { category: string | null; rank: HotKind; locale: Locale };

/** The first row of a wide screen. */
const EAGER_PICTURES = 6;

/** The places of one list; or that it is empty, that there is none, or that nobody answered. */
export async function HotPlaces({ category, rank, locale }: HotPlacesProps) {
  const t = await getTranslations("lists.hot");
  const looked = await loadHotList(category, rank, locale);
  switch (looked.kind) {
    case "unavailable":
      return (
        <UnavailableNow
          href={localized(hotAddress({ category, rank }), locale)}
          requestId={pageRequestId()}
          upstreamRequestId={looked.upstreamRequestId}
          retryAfterSeconds={looked.retryAfterSeconds}
          title={t("unavailable")}
        />
      );
    case "not_found":
      return (
        <Empty title={t("missingTitle")}>
          <p>{t("missing")}</p>
        </Empty>
      );
    case "found": {
      const { list, name } = looked.value;
      const title = name === null ? t("title") : t("titleIn", { name });
      if (list.entries.length === 0) return <Empty title={t("empty")} />;
      return (
        <section aria-labelledby="places" className="mt-6 flex flex-col gap-5">
          <h2 id="places" className="text-lg font-semibold">
            {title}
          </h2>
          <StaleAnswer freshness={list.freshness} />
          <HotGrid
            entries={list.entries}
            label={title}
            rate={await shopperRate(locale)}
            eager={EAGER_PICTURES}
          />
        </section>
      );
    }
  }
}
