"use client";

import { useEffect, useState } from "react";
import { LocalTime } from "@/components/layout/local-time";
import { RetryLink } from "@/components/layout/retry-link";
import { fill } from "@/lib/i18n/fill";

type ExpiryNoteProps = {
  expiresAt: string;
  /** The server's time when it said so: the reader's own clock may be wrong. */
  servedAt: string;
  /** The time in UTC, for pages without scripts. */
  fallback: string;
  /** The page to work the cost out again. */
  href: string;
  words: { until: string; left: string; over: string; again: string; working: string };
};

/** How long the cost holds: a plain time, and with scripts what is left of it. */
export function ExpiryNote({ expiresAt, servedAt, fallback, href, words }: ExpiryNoteProps) {
  const wholeMs = Date.parse(expiresAt) - Date.parse(servedAt);
  const [leftMs, setLeftMs] = useState<number | null>(null);
  useEffect(() => {
    const from = performance.now();
    const tick = () => setLeftMs(Math.max(0, wholeMs - (performance.now() - from)));
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [wholeMs]);

  if (leftMs === 0)
    return (
      <div role="alert" className="flex flex-col items-start gap-2">
        <p className="text-sm text-amber">{words.over}</p>
        <RetryLink href={href} label={words.again} busyLabel={words.working} />
      </div>
    );
  const [before, after] = words.until.split("{time}");
  const seconds = leftMs === null ? null : Math.ceil(leftMs / 1000);
  return (
    <p className="text-sm text-ink-soft">
      {before}
      <LocalTime iso={expiresAt} fallback={fallback} />
      {after}
      {seconds !== null && (
        <span className="tabular block text-xs" role="timer" aria-live="off">
          {fill(words.left, { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
        </span>
      )}
    </p>
  );
}
