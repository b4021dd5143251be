"use client";

import { useRouter } from "next/navigation";
import { useChanges } from "@/lib/query/live/use-changes";

/** Asks for the page anew when an order of this confirmation has changed; the server renders it all. */
export function OrderFollow({ checkoutId }: { checkoutId: string }) {
  const router = useRouter();
  useChanges(["orders"], (id) => {
    if (id === undefined || id === checkoutId) router.refresh();
  });
  return null;
}
