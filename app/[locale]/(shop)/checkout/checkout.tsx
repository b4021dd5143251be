import { Suspense } from "react";
import { getTranslations } from "next-intl/server";
import { PlacePanel } from "@/components/shop/checkout/place-panel";
import type { QuoteSteps } from "@/components/shop/checkout/quote-steps";
import { SumSkeleton } from "@/components/shop/checkout/sum-skeleton";
import { WaybillSkeleton } from "@/components/shop/checkout/waybill-skeleton";
import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import type { QuoteBegun } from "@/lib/quote/begin-quote";
import { merchantsInMaking } from "@/lib/quote/merchants-in-making";
import { CheckoutSum } from "./checkout-sum";
import { MerchantWaybills } from "./merchant-waybills";

type CheckoutProps = {
  begun: Extract<QuoteBegun, { kind: "made" | "making" }>;
  actor: Actor;
  locale: Locale;
  country: string | null;
};

/** The tray of waybills and, beside it, their sum. Each arrives by itself. */
export async function Checkout({ begun, actor, locale, country }: CheckoutProps) {
  const t = await getTranslations("quote");
  const steps: QuoteSteps = { quoteId: begun.id, language: locale, country };
  const merchants = merchantsInMaking(begun);
  return (
    <div className="mt-6 grid gap-6 lg:grid-cols-[minmax(0,1fr)_23rem] lg:items-start xl:gap-10">
      <div className="flex flex-col gap-4">
        <PlacePanel place={begun.place} places={begun.places} steps={steps} />
        <h2 className="sr-only">{t("merchants")}</h2>
        {merchants.map(({ key, market, name, lines, dtos }) => (
          <Suspense
            key={key}
            fallback={<WaybillSkeleton market={market} name={name} lines={lines} />}
          >
            <MerchantWaybills dtos={dtos} steps={steps} />
          </Suspense>
        ))}
      </div>
      <div className="flex flex-col gap-6 lg:sticky lg:top-20">
        <Suspense fallback={<SumSkeleton />}>
          <CheckoutSum quote={begun.quote} actor={actor} steps={steps} locale={locale} />
        </Suspense>
      </div>
    </div>
  );
}
