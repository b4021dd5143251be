import type { QueryClient } from "@tanstack/react-query";
import type { CartChangeDto } from "@/lib/contract/cart";
import { cartQuery, quantityPath } from "@/lib/query/cart";
import { createCartChanges, type CartChanges } from "@/lib/query/cart-changes";
import { announceCart } from "@/lib/query/cart-hint";
import { sendForm } from "@/lib/query/send-form";

const CHANNEL = "sampan:cart";

/** The changes of this page's cart, sent to our API and read back from it. */
export function changesOf(client: QueryClient, language: string): CartChanges {
  return createCartChanges({
    async send(lineId, quantity) {
      const fields = Object.entries({ language, quantity });
      await sendForm<CartChangeDto>(quantityPath(lineId), fields);
      tellOtherTabs();
    },
    async read() {
      try {
        await client.fetchQuery({ ...cartQuery(language), staleTime: 0 });
        announceCart();
        return true;
      } catch {
        // What is shown stays as it is, with the shopper's own quantities in it.
        return false;
      }
    },
  });
}

/** Says to other tabs that the cart is another one now. */
export function tellOtherTabs(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("changed");
  channel.close();
}

/** Calls when the cart may be another one: changed in another tab, or this page comes back into sight. */
export function onOtherTabs(changed: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", changed);
  const seen = () => {
    if (document.visibilityState === "visible") changed();
  };
  document.addEventListener("visibilitychange", seen);
  window.addEventListener("pageshow", onReturn);
  function onReturn(event: PageTransitionEvent) {
    if (event.persisted) changed();
  }
  return () => {
    channel.close();
    document.removeEventListener("visibilitychange", seen);
    window.removeEventListener("pageshow", onReturn);
  };
}
