"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";

export type SearchBoxWords = { label: string; placeholder: string; submit: string; hint: string };

type SearchBoxFormProps = {
  words: SearchBoxWords;
  query: string;
  busy?: boolean;
  field?: React.Ref<HTMLInputElement>;
  onSearch?: (query: string) => void;
};

/** A plain form to /search; `onSearch` takes over where scripts run. */
export function SearchBoxForm({ words, query, busy, field, onSearch }: SearchBoxFormProps) {
  return (
    <form
      action="/search"
      aria-busy={busy}
      className="group relative flex rounded-xl bg-well focus-within:bg-sheet"
      onSubmit={(event) => {
        if (!onSearch) return;
        event.preventDefault();
        onSearch(String(new FormData(event.currentTarget).get("q") ?? ""));
      }}
    >
      <input
        ref={field}
        key={query}
        type="search"
        name="q"
        required
        maxLength={200}
        defaultValue={query}
        aria-label={words.label}
        aria-keyshortcuts="/"
        placeholder={words.placeholder}
        autoComplete="off"
        enterKeyHint="search"
        className="search-field min-h-12 w-full min-w-0 rounded-xl bg-transparent pr-28 pl-4 text-base placeholder:text-ink-faint"
      />
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
    </form>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** The search box that knows the page's query; the key / moves to it. */
export function SearchBox({ words }: { words: SearchBoxWords }) {
  const router = useRouter();
  const query = useSearchParams().get("q") ?? "";
  const field = useRef<HTMLInputElement>(null);
  const [busy, startTransition] = useTransition();

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
    <SearchBoxForm
      words={words}
      query={query}
      busy={busy}
      field={field}
      onSearch={(wanted) =>
        startTransition(() => router.push(`/search?q=${encodeURIComponent(wanted)}`))
      }
    />
  );
}
