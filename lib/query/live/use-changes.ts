"use client";

import { useEffect, useRef } from "react";
import type { ChangeTopic } from "@/lib/contract/events";
import { createFeed, type LiveFeed } from "./feed";

let shared: LiveFeed | null = null;

/** The feed of this tab; null where a browser can't have one, and pages stay as they were sent. */
function feed(): LiveFeed | null {
  if (typeof EventSource === "undefined") return null;
  const shareable = "locks" in navigator && typeof BroadcastChannel !== "undefined";
  return (shared ??= createFeed({
    EventSource,
    locks: shareable ? navigator.locks : null,
    visible: () => document.visibilityState === "visible",
  }));
}

/**
 * Calls `readAgain` when one of the topics changed, and once at first: the page is older than the
 * stream. `id` is the one that changed, where the event names one; without it, any may have.
 */
export function useChanges(
  topics: readonly ChangeTopic[],
  readAgain: (id: string | undefined) => void,
): void {
  const latest = useRef({ topics, readAgain });
  useEffect(() => {
    latest.current = { topics, readAgain };
  });
  useEffect(() => {
    const watch = () =>
      feed()?.watch((live) => {
        const { topics: wanted, readAgain: call } = latest.current;
        if (live.kind === "missed") call(undefined);
        else if (wanted.includes(live.change.topic)) call(live.change.id);
      });
    let stop = watch();
    // A page kept for the back button must not keep the stream, nor the lock, from others.
    const hide = () => stop?.();
    const show = ({ persisted }: PageTransitionEvent) => {
      if (persisted) stop = watch();
    };
    window.addEventListener("pagehide", hide);
    window.addEventListener("pageshow", show);
    return () => {
      window.removeEventListener("pagehide", hide);
      window.removeEventListener("pageshow", show);
      stop?.();
    };
  }, []);
}
