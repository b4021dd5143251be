import { getTranslations } from "next-intl/server";
import { pageVisitor } from "@/app/page-visitor";
import { pageRequestId } from "@/app/request-id";
import { shopperRate } from "@/app/shopper-rate";
import { Empty } from "@/components/layout/states";
import { CommitPanel } from "@/components/shop/quick-order/commit-panel";
import { DraftRows } from "@/components/shop/quick-order/draft-rows";
import { DraftSummary } from "@/components/shop/quick-order/draft-summary";
import { OrderNotice } from "@/components/shop/quick-order/order-notice";
import { buttonClass } from "@/components/ui/button-class";
import { viewDraft } from "@/lib/cart/quick/draft/view-draft";
import { readOutcome } from "@/lib/cart/quick/order/read-outcome";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import { randomId } from "@/lib/kernel/random-id";
import type { AskedDraft } from "./read-address";

/** The rows of a draft, each as it stands now; what can be done with them; what was done last. */
export async function DraftPage({ asked, locale }: { asked: AskedDraft; locale: Locale }) {
  const { draft, show, page, order } = asked;
  const { actor, guestId } = await pageVisitor();
  const requestId = pageRequestId();
  const [view, outcome, rate] = await Promise.all([
    viewDraft({ actor, guestId }, draft, { language: locale, show, page }, { requestId }),
    order === null ? null : readOutcome(actor, order),
    shopperRate(locale),
  ]);
  if (!view) return <GoneDraft locale={locale} />;
  return (
    <>
      {outcome && <OrderNotice outcome={outcome} />}
      <DraftSummary view={view} />
      <CommitPanel view={view} operationId={randomId(26)} rate={rate} />
      <DraftRows view={view} asked={show !== undefined} />
    </>
  );
}

async function GoneDraft({ locale }: { locale: Locale }) {
  const t = await getTranslations("quickOrder.gone");
  return (
    <Empty
      title={t("title")}
      actions={
        <a href={localized("/quick-order", locale)} className={buttonClass("primary")}>
          {t("action")}
        </a>
      }
    >
      <p>{t("body")}</p>
    </Empty>
  );
}
