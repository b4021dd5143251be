"use client";

import { useEffect, useRef, useState } from "react";
import { forgetSearches, recentSearches, rememberSearch } from "./recent-store";

export type RecentWords = { title: string; clear: string };

export type RecentSearchesProps = {
  words: RecentWords;
  /** The search page. */
  action: string;
};

/**
 * What was typed into the form around it before, shown while its field has the focus and is empty. It
 * listens to the form, so that the form need not know of it; without scripts it is not there.
 */
export function RecentSearches({ words, action }: RecentSearchesProps) {
  const place = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<readonly string[]>([]);

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const typed = () => form.querySelector<HTMLInputElement>('[name="q"]')?.value.trim() ?? "";
    const hide = () => setShown([]);
    function look() {
      setShown(typed() === "" ? recentSearches() : []);
    }
    function leave(event: FocusEvent) {
      if (!(event.relatedTarget instanceof Node && form?.contains(event.relatedTarget))) hide();
    }
    function keep() {
      rememberSearch(typed());
      hide();
    }
    function onKeyDown(event: KeyboardEvent) {
      if (event.key === "Escape") hide();
    }
    form.addEventListener("focusin", look);
    form.addEventListener("input", look);
    form.addEventListener("focusout", leave);
    form.addEventListener("submit", keep);
    form.addEventListener("keydown", onKeyDown);
    // The reader may have gone to the field before scripts ran.
    if (form.contains(document.activeElement)) look();
    return () => {
      form.removeEventListener("focusin", look);
      form.removeEventListener("input", look);
      form.removeEventListener("focusout", leave);
      form.removeEventListener("submit", keep);
      form.removeEventListener("keydown", onKeyDown);
    };
  }, []);

  return (
    <div
      ref={place}
      className="absolute inset-x-0 top-full z-10"
      // A pressed pointer would take the focus out of the field, and this away from under it.
      onPointerDown={(event) => event.preventDefault()}
    >
      {shown.length > 0 && (
        <div
          role="group"
          aria-label={words.title}
          className="mt-1 rounded-xl bg-sheet p-2 shadow-lift"
        >
          <div className="flex items-center justify-between gap-4 px-2">
            <span aria-hidden className="text-xs text-ink-faint">
              {words.title}
            </span>
            <button
              type="button"
              className="min-h-9 text-xs text-ink-soft underline underline-offset-4"
              onClick={() => {
                forgetSearches();
                setShown([]);
                place.current?.closest("form")?.querySelector<HTMLElement>('[name="q"]')?.focus();
              }}
            >
              {words.clear}
            </button>
          </div>
          <ul>
            {shown.map((search) => (
              <li key={search}>
                <a
                  href={`${action}?q=${encodeURIComponent(search)}`}
                  className="block min-h-11 truncate rounded-lg px-2 py-2.5 hover:bg-well"
                >
                  {search}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
