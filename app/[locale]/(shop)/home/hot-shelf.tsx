import { getTranslations } from "next-intl/server";
import { pageRequestId } from "@/app/request-id";
import { shopperRate } from "@/app/shopper-rate";
import { UnavailableNow } from "@/components/layout/unavailable-now";
import { HotGrid } from "@/components/shop/lists/hot-grid";
import { Shelf } from "@/components/shop/lists/shelf";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import { HOT_PATH } from "@/lib/query/hot-address";
import { loadHotList } from "../hot/load";

const SHOWN = 6;

/** The first places of the first category's hot list. Its failure is its own; nothing there, no shelf. */
export async function HotShelf({ locale }: { locale: Locale }) {
  const t = await getTranslations("lists");
  const looked = await loadHotList(null, "overall", locale);
  if (looked.kind === "unavailable") {
    return (
      <UnavailableNow
        compact
        href={localized("/", locale)}
        requestId={pageRequestId()}
        upstreamRequestId={looked.upstreamRequestId}
        retryAfterSeconds={looked.retryAfterSeconds}
        title={t("hot.unavailable")}
        body={t("unavailable.body")}
      />
    );
  }
  if (looked.kind === "not_found" || looked.value.list.entries.length === 0) return null;
  const { list, name } = looked.value;
  const title = name === null ? t("hot.title") : t("hot.titleIn", { name });
  return (
    <Shelf title={title} path={HOT_PATH} allLabel={t("hot.all")} freshness={list.freshness}>
      <HotGrid
        entries={list.entries.slice(0, SHOWN)}
        label={title}
        rate={await shopperRate(locale)}
      />
    </Shelf>
  );
}
