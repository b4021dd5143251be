"use client";

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";

/**
 * Which slide of a horizontal scroll-snap track is in view, and how to move to another. `scripted` is
 * false in the server's HTML: without scripts every slide must stay within reach of the keyboard.
 */
export function useSlides(count: number) {
  const track = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const scripted = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );

  const show = useCallback(
    (index: number, behavior: ScrollBehavior = "smooth") => {
      const list = track.current;
      if (!list) return;
      const wanted = Math.max(0, Math.min(index, count - 1));
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      setCurrent(wanted);
      list.scrollTo({ left: wanted * list.clientWidth, behavior: calm ? "instant" : behavior });
    },
    [count],
  );

  useEffect(() => {
    const list = track.current;
    if (!list) return;
    const settle = () => setCurrent(Math.round(list.scrollLeft / Math.max(list.clientWidth, 1)));
    // Where the browser can't tell the end of a scroll, every step of it counts.
    const moved = "onscrollend" in window ? "scrollend" : "scroll";
    list.addEventListener(moved, settle);
    return () => list.removeEventListener(moved, settle);
  }, []);

  return { track, current, scripted, show };
}

/** Where a key leads among `count` slides, or null for keys that mean something else. */
export function slideForKey(key: string, current: number, count: number): number | null {
  if (key === "ArrowRight") return Math.min(current + 1, count - 1);
  if (key === "ArrowLeft") return Math.max(current - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
