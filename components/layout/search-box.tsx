"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef, useState, useTransition, type ComponentType } from "react";
import type { RecentSearchesProps, RecentWords } from "./recent-searches";
import { LONGEST_IN_BOX, needsRoom, sendPaste } from "./send-paste";

export type SearchBoxWords = { label: string; placeholder: string; submit: string; hint: string };

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

type SearchBoxProps = {
  words: SearchBoxWords;
  recent: RecentWords;
  /** The search page. */
  action: string;
  /** Where a text of several lines is sent to. */
  pasteAction: string;
};

/**
 * A plain form to the search page that shows the page's query and stays in its market; the key /
 * moves to it. It reads the address, so it stands on pages that are rendered per request.
 */
export function SearchBox({ words, recent, action, pasteAction }: SearchBoxProps) {
  const router = useRouter();
  const address = useSearchParams();
  const query = address.get("q") ?? "";
  const market = address.get("market") === "taobao" ? "taobao" : null;
  const field = useRef<HTMLInputElement>(null);
  const [busy, startTransition] = useTransition();
  // Fetched when somebody first goes to the box: most pages are read without it.
  const [Recent, setRecent] = useState<ComponentType<RecentSearchesProps> | null>(null);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <form
      action={action}
      aria-busy={busy}
      className="group relative flex rounded-xl bg-well focus-within:bg-sheet"
      onFocus={() => {
        if (Recent) return;
        void import("./recent-searches").then((part) => setRecent(() => part.RecentSearches));
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = field.current?.value ?? "";
        const place = market === null ? "" : `&market=${market}`;
        startTransition(() => router.push(`${action}?q=${encodeURIComponent(wanted)}${place}`));
      }}
    >
      <input
        ref={field}
        key={query}
        type="search"
        name="q"
        required
        maxLength={LONGEST_IN_BOX}
        defaultValue={query}
        aria-label={words.label}
        aria-keyshortcuts="/"
        placeholder={words.placeholder}
        autoComplete="off"
        enterKeyHint="search"
        onPaste={(event) => {
          const text = event.clipboardData.getData("text");
          if (!needsRoom(text)) return;
          event.preventDefault();
          sendPaste(pasteAction, text, market);
        }}
        className="search-field min-h-12 w-full min-w-0 rounded-xl bg-transparent pr-24 text-ellipsis pl-4 text-base placeholder:text-ink-faint lg:pr-32"
      />
      {market !== null && <input type="hidden" name="market" value={market} />}
      <span className="pointer-events-none absolute inset-y-0 right-1 flex items-center gap-2">
        <kbd
          title={words.hint}
          className="needs-scripts hidden size-6 place-items-center rounded bg-ground text-xs text-ink-faint group-focus-within:hidden lg:grid"
        >
          /
        </kbd>
        <button className="pointer-events-auto min-h-10 rounded-lg px-4 text-sm font-semibold hover:bg-line">
          {words.submit}
        </button>
      </span>
      {Recent && <Recent words={recent} action={action} />}
    </form>
  );
}
