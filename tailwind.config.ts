import type { Config } from "tailwindcss";

/** Names for the tokens of app/globals.css; values live there, once. */
export default {
  content: ["./app/**/*.tsx", "./components/**/*.tsx"],
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",
      ground: "var(--ground)",
      sheet: "var(--sheet)",
      well: "var(--well)",
      line: { DEFAULT: "var(--line)", strong: "var(--line-strong)" },
      ink: { DEFAULT: "var(--ink)", soft: "var(--ink-soft)", faint: "var(--ink-faint)" },
      seal: {
        DEFAULT: "var(--seal)",
        deep: "var(--seal-deep)",
        text: "var(--seal-text)",
        wash: "var(--seal-wash)",
        on: "var(--on-seal)",
      },
      jade: { DEFAULT: "var(--jade)", wash: "var(--jade-wash)" },
      amber: { DEFAULT: "var(--amber)", wash: "var(--amber-wash)" },
      tile: "var(--tile)",
    },
    /* A modular scale of 1.2 from 16 px, few steps. */
    fontSize: {
      "2xs": ["0.75rem", "1rem"],
      xs: ["0.8125rem", "1.125rem"],
      sm: ["0.875rem", "1.25rem"],
      base: ["1rem", "1.5rem"],
      lg: ["1.1875rem", "1.625rem"],
      xl: ["1.4375rem", "1.875rem"],
      "2xl": ["1.75rem", "2.125rem"],
      "3xl": ["2.125rem", "2.5rem"],
      "4xl": ["2.75rem", "3rem"],
    },
    extend: {
      boxShadow: { lift: "var(--shadow-lift)" },
      transitionTimingFunction: { DEFAULT: "var(--ease)" },
      transitionDuration: { DEFAULT: "160ms" },
    },
  },
} satisfies Config;
