"use client";

import { useSyncExternalStore } from "react";
import { THEME_KEY } from "./early-script";

type Theme = "system" | "light" | "dark";
type ThemeSwitchProps = { words: Record<Theme | "label", string> };

const THEMES = ["system", "light", "dark"] as const;

const DRAWINGS = {
  system: "M3 4.5h14v9H3zM7 17h6M10 13.5V17",
  light:
    "M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1",
  dark: "M16.5 11.8A7 7 0 0 1 8.2 3.5a7 7 0 1 0 8.3 8.3Z",
} satisfies Record<Theme, string>;

function current(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

function choose(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

/** Light, dark, or what the system says. Without scripts there is no switch: the system decides. */
export function ThemeSwitch({ words }: ThemeSwitchProps) {
  const theme = useSyncExternalStore<Theme>(subscribe, current, () => "system");
  return (
    <fieldset className="needs-scripts flex rounded-lg bg-well p-0.5">
      <legend className="sr-only">{words.label}</legend>
      {THEMES.map((option) => (
        <label
          key={option}
          title={words[option]}
          className="theme-option grid size-9 max-sm:size-8 cursor-pointer place-items-center rounded-md text-ink-faint hover:text-ink has-checked:bg-ground has-checked:text-ink"
        >
          <input
            type="radio"
            name="theme"
            value={option}
            aria-label={words[option]}
            checked={theme === option}
            onChange={() => choose(option)}
            className="sr-only"
          />
          <svg viewBox="0 0 20 20" aria-hidden className="size-4.5">
            <path
              d={DRAWINGS[option]}
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </label>
      ))}
    </fieldset>
  );
}
