"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";

export type SearchBoxWords = { label: string; placeholder: string; submit: string; hint: string };

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/**
 * A plain form to the search page, `action`, that shows the page's query; the key / moves to it. It reads the address,
 * so it stands on pages that are rendered per request.
 */
export function SearchBox({ words, action }: { words: SearchBoxWords; action: string }) {
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
    <form
      action={action}
      aria-busy={busy}
      className="group relative flex rounded-xl bg-well focus-within:bg-sheet"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = field.current?.value ?? "";
        startTransition(() => router.push(`${action}?q=${encodeURIComponent(wanted)}`));
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
        className="search-field min-h-12 w-full min-w-0 rounded-xl bg-transparent pr-24 pl-4 text-base placeholder:text-ink-faint lg:pr-32"
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
