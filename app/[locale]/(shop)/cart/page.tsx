import type { Metadata } from "next";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { shopperRate } from "@/app/shopper-rate";
import "@/components/shop/cart/cart.css";
import { CartTray } from "@/components/shop/cart/cart-tray";
import { RefusedChange } from "@/components/shop/cart/refused-change";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import { loadCartPage, readCartAddress } from "./load";

type CartPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** A cart is one person's: no robot has one. */
export async function generateMetadata({ params }: CartPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "cart" });
  return { title: t("title"), robots: { index: false } };
}

/** What the shopper has gathered, merchant by merchant, as it can be ordered now. */
export default async function CartPage({ params, searchParams }: CartPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const search = await searchParams;
  const { cart: words, quickOrder } = await getMessages();
  const asked = readCartAddress(search);
  const [{ cart, choices }, rate, flash] = await Promise.all([
    loadCartPage(locale, asked.choices),
    shopperRate(locale),
    pageFlash(search),
  ]);
  return (
    <div className="py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h1 className="text-2xl font-semibold">{words.title}</h1>
        <a href={localized("/quick-order", locale)} className="underline underline-offset-4">
          {quickOrder.title}
        </a>
      </div>
      <p className="mt-1 mb-6 text-sm text-ink-soft">{words.intro}</p>
      {flash && <RefusedChange words={words} reason={flash.reason} code={flash.code} />}
      <CartTray
        cart={cart}
        words={words}
        locale={locale}
        rate={rate}
        removalId={asked.removalId}
        choices={choices}
      />
    </div>
  );
}
