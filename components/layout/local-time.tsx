"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * A time of day in the reader's own zone. The server does not know that zone: until scripts run, and
 * without them, `fallback` (in UTC, and saying so) stands.
 */
export function LocalTime({ iso, fallback }: { iso: string; fallback: string }) {
  const text = useSyncExternalStore(
    never,
    () => new Date(iso).toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" }),
    () => fallback,
  );
  return (
    <time dateTime={iso} className="tabular">
      {text}
    </time>
  );
}
