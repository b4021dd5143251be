import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { shopperCurrencies } from "@/app/shopper-rate";
import { ErrorWordsProvider } from "@/components/layout/error-words";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { OfferIntent } from "@/components/shop/offer-intent";
import { HINT_COOKIE, readHint } from "@/lib/http/hint-cookie";
import { siteOrigin } from "@/lib/http/site-origin";
import type { Locale } from "@/lib/i18n/locales";

/** Every shop page shows what the marketplace says now; what can be kept is kept as data, not as HTML. */
export const dynamic = "force-dynamic";

/** Canonical and shared addresses are of the shop as people reach it; that is a setting of the start. */
export function generateMetadata(): Metadata {
  return { metadataBase: new URL(siteOrigin()) };
}

type ShopLayoutProps = { children: React.ReactNode; params: Promise<{ locale: string }> };

/** What every shop page stands in: header, content, footer. All three are children of the body. */
export default async function ShopLayout({ children, params }: ShopLayoutProps) {
  const { locale } = await params;
  const language = locale as Locale;
  setRequestLocale(language);
  const t = await getTranslations("shell");
  const { shell } = await getMessages();
  const { signedIn, cartLines } = readHint((await cookies()).get(HINT_COOKIE)?.value);
  const currencies = await shopperCurrencies(language);
  return (
    <>
      <a href="#content" className="skip-link">
        {t("skip")}
      </a>
      <SiteHeader signedIn={signedIn} cartLines={cartLines} />
      <main
        id="content"
        tabIndex={-1}
        data-second-price={currencies.rate ? "" : undefined}
        className="page-width flex-1 pb-16 outline-none"
      >
        <ErrorWordsProvider words={shell.error}>{children}</ErrorWordsProvider>
      </main>
      <SiteFooter {...currencies} />
      <OfferIntent />
    </>
  );
}
