import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { pageTrouble } from "@/app/page-trouble";
import { pageVisitor } from "@/app/page-visitor";
import { pageRequestId } from "@/app/request-id";
import { FormNotice } from "@/components/layout/form-notice";
import { NoPlace, NothingToQuote } from "@/components/shop/checkout/checkout-faces";
import { RefusalWay } from "@/components/shop/checkout/refusal-way";
import { buttonClass } from "@/components/ui/button-class";
import { quoteQuery } from "@/lib/contract/quote";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized";
import { beginQuote } from "@/lib/quote/begin-quote";
import { quoteDeps } from "@/lib/quote/deps";
import { Checkout } from "./checkout";

type CheckoutPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: CheckoutPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "quote" });
  return { title: t("title"), robots: { index: false } };
}

/** The whole cost before anything is confirmed; merchants come one by one as the marketplace answers. */
export default async function CheckoutPage({ params, searchParams }: CheckoutPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const read = quoteQuery.safeParse({ country: parameters["country"] });
  const country = read.success ? (read.data.country ?? null) : null;
  const { actor } = await pageVisitor();
  const asking = { actor, language: locale, trace: { requestId: pageRequestId() } };
  const begun = await beginQuote(asking, { retry: { kind: "none" } }, quoteDeps());
  const t = await getTranslations("quote");
  return (
    <>
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 pt-6">
        <div>
          <h1 className="text-xl font-semibold sm:text-2xl">{t("title")}</h1>
          <p className="mt-2 max-w-2xl text-ink-soft">{t("intro")}</p>
        </div>
        <a href={localized("/cart", locale)} className={buttonClass("quiet", "normal", "-mx-4")}>
          {t("backToCart")}
        </a>
      </header>
      <div className="mt-4 empty:hidden">
        <FormNotice trouble={await pageTrouble(parameters, "quote")}>
          <RefusalWay flash={await pageFlash(parameters)} />
        </FormNotice>
      </div>
      {begun.kind === "made" || begun.kind === "making" ? (
        <Checkout begun={begun} actor={actor} locale={locale} country={country} />
      ) : begun.kind === "no_place" ? (
        <NoPlace />
      ) : (
        <NothingToQuote />
      )}
    </>
  );
}
