"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { parseOfferRef, type OfferRef } from "@/lib/kernel/offer-ref";
import { laterClient } from "@/lib/query/later-client";
import { cachedOffer, leaveGlance, type OfferGlance } from "@/lib/query/offer-glance";

/** How long a pointer rests on a card before it means something. */
const REST_MS = 80;

function offerOf(event: Event): { ref: OfferRef; link: HTMLAnchorElement } | null {
  const target = event.target instanceof Element ? event.target : null;
  const link =
    target?.closest<HTMLAnchorElement>("a[data-offer]") ??
    target?.closest(".offer-card")?.querySelector<HTMLAnchorElement>("a[data-offer]");
  const [market, id] = link?.dataset.offer?.split("/") ?? [];
  const ref = parseOfferRef(market ?? "", id ?? "");
  return link && ref.ok ? { ref: ref.value, link } : null;
}

function glance(link: HTMLAnchorElement): OfferGlance {
  const card = link.closest(".offer-card");
  return {
    title: link.textContent,
    price: card?.querySelector("[data-price]")?.textContent ?? null,
    picture: card?.querySelector("img")?.currentSrc || null,
  };
}

/**
 * One listener for every card on the page, whoever rendered it: on intent the browser asks the shop
 * what it already holds; on a click the router goes there and the card's own words go ahead. Links
 * stay plain links, for new tabs and for browsers without scripts.
 */
export function OfferIntent() {
  const router = useRouter();

  useEffect(() => {
    let timer: number | undefined;
    let resting: HTMLAnchorElement | null = null;

    function look(event: Event) {
      const found = offerOf(event);
      if (found?.link === resting) return;
      resting = found?.link ?? null;
      window.clearTimeout(timer);
      if (!found) return;
      const offer = cachedOffer(found.ref, document.documentElement.lang);
      timer = window.setTimeout(() => {
        // Only a head start: where it can't be had, the page comes as it does without.
        void laterClient().then(
          (client) => client.prefetchQuery(offer),
          () => undefined,
        );
      }, REST_MS);
    }

    function go(event: MouseEvent) {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const found = offerOf(event);
      if (!found || !found.link.contains(event.target as Node)) return;
      event.preventDefault();
      leaveGlance(found.ref, glance(found.link));
      router.push(found.link.getAttribute("href") ?? found.link.href);
    }

    const passive = { passive: true };
    document.addEventListener("pointerover", look, passive);
    document.addEventListener("focusin", look);
    document.addEventListener("touchstart", look, passive);
    document.addEventListener("click", go);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("pointerover", look);
      document.removeEventListener("focusin", look);
      document.removeEventListener("touchstart", look);
      document.removeEventListener("click", go);
    };
  }, [router]);

  return null;
}
