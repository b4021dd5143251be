"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { CartChangeDto, CartDto, LineChoicesDto } from "@/lib/contract/cart";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { browserClient } from "@/lib/query/browser-client";
import { cartQuery } from "@/lib/query/cart";
import { CartSum } from "./cart-sum";
import { EmptyCart } from "./empty-cart";
import { MerchantPaper } from "./merchant-paper";
import { RemovedNotice } from "./removed-notice";
import { SavedLines } from "./saved-lines";
import { SelectionBar } from "./selection-bar";
import { TrayProvider, type Tray } from "./tray";
import type { CartWords } from "./words";
import { changesOf, tellOtherTabs, onOtherTabs } from "./cart-changes-of";

export type CartTrayProps = {
  cart: CartDto;
  words: CartWords;
  locale: string;
  rate: ExchangeRate | null;
  /** The removal the page was asked to offer to undo, and the line whose fallback it was asked to open. */
  removalId: string | null;
  choices: LineChoicesDto | null;
};

/** The cart: one paper per merchant, like in a tray. The server renders it; forms work without scripts. */
export function CartTray({
  cart: first,
  words,
  locale,
  rate,
  removalId: removedBefore,
  choices,
}: CartTrayProps) {
  const client = browserClient();
  const { data: cart } = useQuery({ ...cartQuery(locale), initialData: first }, client);
  const changes = useMemo(() => changesOf(client, locale), [client, locale]);
  useSyncExternalStore(changes.subscribe, changes.snapshot, changes.snapshot);
  const [removalId, setRemovalId] = useState({ id: removedBefore, here: false });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => onOtherTabs(() => void changes.refresh()), [changes]);

  async function settled(change: CartChangeDto) {
    setRemovalId({ id: change.removalId, here: true });
    tellOtherTabs();
    await changes.refresh();
  }
  const tray: Tray = {
    words,
    locale,
    rate,
    changes,
    chosen,
    choose(lineIds, on) {
      const rest = [...chosen].filter((id) => !lineIds.includes(id));
      setChosen(new Set(on ? [...rest, ...lineIds] : rest));
    },
    settled,
  };
  const lineIds = cart.merchants.flatMap(({ lines }) => lines.map(({ id }) => id));
  return (
    <TrayProvider value={tray}>
      <RemovedNotice removalId={removalId.id} focus={removalId.here} />
      {lineIds.length === 0 && cart.saved.length === 0 ? (
        <EmptyCart />
      ) : (
        <div className="cart-columns">
          <div className="flex min-w-0 flex-col gap-6">
            {lineIds.length === 0 ? <EmptyCart /> : <SelectionBar lineIds={lineIds} />}
            {cart.merchants.map((merchant) => (
              <MerchantPaper key={merchant.key} merchant={merchant} choices={choices} />
            ))}
            <SavedLines lines={cart.saved} />
          </div>
          {lineIds.length > 0 && <CartSum cart={cart} />}
        </div>
      )}
    </TrayProvider>
  );
}
