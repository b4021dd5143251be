import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { accountPage } from "@/app/account-page";
import { pageFlash } from "@/app/page-flash";
import { pageTrouble } from "@/app/page-trouble";
import { FormNotice } from "@/components/layout/form-notice";
import { RefusalWay } from "@/components/shop/checkout/refusal-way";
import { CheckoutHead } from "@/components/shop/orders/checkout-head";
import { CheckoutProgress } from "@/components/shop/orders/checkout-progress";
import { orderWords } from "@/components/shop/orders/order-words";
import "@/components/shop/orders/orders.css";
import type { Locale } from "@/lib/i18n/locales";
import { refuse, succeed } from "@/lib/kernel/result";
import { orderDeps } from "@/lib/orders/deps";
import { readCheckout } from "@/lib/orders/reading/read-checkout";
import { countWords } from "./count-words";

type CheckoutPageProps = {
  params: Promise<{ locale: Locale; checkoutId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: CheckoutPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "orders" });
  return { title: t("page.title"), robots: { index: false } };
}

/** How a confirmation goes. The server sends it as it stands; with scripts it follows by itself. */
export default async function CheckoutProgressPage({ params, searchParams }: CheckoutPageProps) {
  const { locale, checkoutId } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const path = `/checkout/${encodeURIComponent(checkoutId)}`;
  const trouble = await pageTrouble(parameters, "orders");
  const flash = await pageFlash(parameters);
  const { orders: words } = await getMessages();
  const t = await getTranslations("orders.counts");
  return accountPage(
    { locale, path },
    async ({ actor }) =>
      actor.kind === "guest"
        ? refuse("forbidden")
        : succeed(await readCheckout(actor, checkoutId, orderDeps())),
    (checkout) => {
      if (checkout === null) return notFound();
      return (
        <div className="flex flex-col gap-5 pt-6">
          <CheckoutHead checkout={checkout} path={path} />
          <FormNotice trouble={trouble}>
            <RefusalWay flash={flash} back={path} />
          </FormNotice>
          <CheckoutProgress
            checkout={checkout}
            words={{
              ...orderWords(words),
              counts: countWords(t, checkout.counts.merchants),
              merchants: words.page.merchants,
            }}
            locale={locale}
          />
        </div>
      );
    },
  );
}
