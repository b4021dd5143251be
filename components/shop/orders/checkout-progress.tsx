"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { CheckoutDto } from "@/lib/contract/orders";
import { browserClient } from "@/lib/query/browser-client";
import { checkoutQuery, checkoutReader } from "@/lib/query/checkout";
import { useChanges } from "@/lib/query/live/use-changes";
import { CheckoutStand, type CountWords } from "./checkout-stand";
import { OrderChangedProvider } from "./order-changed";
import { OrderPaper } from "./order-paper";
import type { OrderWords } from "./order-words";

type CheckoutProgressProps = {
  checkout: CheckoutDto;
  words: OrderWords & { counts: CountWords; merchants: string };
  locale: string;
};

/** How a confirmation goes, merchant by merchant. The server renders it; with scripts it follows by itself. */
export function CheckoutProgress({ checkout: first, words, locale }: CheckoutProgressProps) {
  const client = browserClient();
  const { data: checkout } = useQuery({ ...checkoutQuery(first.id), initialData: first }, client);
  const readAgain = useMemo(() => checkoutReader(client, first.id), [client, first.id]);
  useChanges(["orders"], (id) => {
    if (id === undefined || id === first.id) void readAgain();
  });
  return (
    <OrderChangedProvider value={readAgain}>
      <CheckoutStand counts={checkout.counts} words={words.counts} />
      <h2 className="sr-only">{words.merchants}</h2>
      <div className="mt-4 flex flex-col gap-4">
        {checkout.orders.map((order) => (
          <OrderPaper key={order.id} order={order} words={words} locale={locale} />
        ))}
      </div>
    </OrderChangedProvider>
  );
}
