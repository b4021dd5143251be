"use client";

import { useRouter } from "next/navigation";
import { createContext, use } from "react";

const Context = createContext<(() => Promise<void>) | null>(null);

/** Says how a page reads its orders again; without it the whole page is asked for anew. */
export const OrderChangedProvider = Context.Provider;

/** What to do once something was done to an order. */
export function useOrderChanged(): () => Promise<void> {
  const router = useRouter();
  const own = use(Context);
  return (
    own ??
    (() => {
      router.refresh();
      return Promise.resolve();
    })
  );
}
