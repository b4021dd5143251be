import { shopperRate } from "@/app/shopper-rate";
import { LaterPanel } from "@/components/shop/checkout/later-panel";
import type { QuoteSteps } from "@/components/shop/checkout/quote-steps";
import { SumPanel } from "@/components/shop/checkout/sum-panel";
import type { Actor } from "@/lib/auth/actor";
import type { QuoteDto } from "@/lib/contract/quote";
import type { Locale } from "@/lib/i18n/locales";
import { quoteDeps } from "@/lib/quote/deps";
import type { MadeQuote } from "@/lib/quote/quote-rows";
import { viewQuote } from "@/lib/quote/view-quote";

type CheckoutSumProps = {
  quote: Promise<MadeQuote> | MadeQuote;
  actor: Actor;
  steps: QuoteSteps;
  locale: Locale;
};

/** The sum of all merchants and what comes later, once every one has been answered for. */
export async function CheckoutSum({ quote, actor, steps, locale }: CheckoutSumProps) {
  const wish = { country: steps.country ?? undefined, language: locale };
  const [view, rate] = await Promise.all([
    viewQuote(actor, await quote, wish, quoteDeps()),
    shopperRate(locale),
  ]);
  return (
    <>
      <SumPanel quote={view} steps={steps} rate={rate} />
      <LaterPanel later={view.later} titles={titlesOf(view)} rate={rate} />
    </>
  );
}

function titlesOf({ merchants }: QuoteDto): Map<string, string> {
  const lines = merchants.flatMap(({ orders }) => orders.flatMap((order) => order.lines));
  return new Map(
    lines.flatMap(({ lineId, title, originalTitle }) => {
      const text = title ?? originalTitle;
      return text === null ? [] : [[lineId, text] as const];
    }),
  );
}
