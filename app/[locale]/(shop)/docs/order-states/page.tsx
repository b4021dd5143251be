import type { Metadata } from "next";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { StateDiagram } from "@/components/shop/docs/state-diagram";
import { StateTable } from "@/components/shop/docs/state-table";
import type { Locale } from "@/lib/i18n/locales";
import { pageAlternates } from "@/lib/i18n/localized";
import { publishedStates } from "@/lib/orders/machine/published";

type StatesPageProps = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: StatesPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "orderStates" });
  return {
    title: t("title"),
    description: t("intro"),
    alternates: pageAlternates("/docs/order-states", locale),
  };
}

/** The table of states as everybody may read it: the one that code, pages and tests go by. */
export default async function OrderStatesPage({ params }: StatesPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("orderStates");
  const { orders, orderStates } = await getMessages();
  const table = publishedStates();
  const words = { states: orders.states, events: orders.events, does: orderStates.does };
  const names = Object.fromEntries(
    Object.entries(orders.states).map(([state, { name }]) => [state, name]),
  );
  return (
    <div className="flex flex-col gap-8 pt-6">
      <header className="max-w-prose">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <p className="mt-2 text-ink-soft">{t("intro")}</p>
        <a
          href="/api/orders/states"
          className="mt-1 inline-flex min-h-9 items-center underline underline-offset-4"
        >
          {t("json")}
        </a>
      </header>
      <div className="grid gap-8 lg:grid-cols-[26rem_minmax(0,1fr)] lg:items-start">
        <figure className="lg:sticky lg:top-20">
          <StateDiagram table={table} names={names} title={t("diagram")} />
          <figcaption className="mt-2 max-w-md text-xs text-ink-soft">
            {t("diagramHint")}
          </figcaption>
        </figure>
        <div className="flex flex-col gap-8">
          {table.states.map((state) => (
            <StateTable key={state.state} state={state} words={words} />
          ))}
          <p className="text-sm text-ink-soft">{t("refused")}</p>
        </div>
      </div>
    </div>
  );
}
