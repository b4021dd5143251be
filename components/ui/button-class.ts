import { classNames } from "./class-names";

export type ButtonKind = "primary" | "plain" | "quiet";
export type ButtonSize = "normal" | "small" | "large";

const KINDS = {
  /* The one thing to do on a page. */
  primary: "bg-seal text-seal-on hover:bg-seal-deep forced-colors:border",
  plain: "bg-well text-ink hover:bg-line",
  quiet: "text-ink-soft hover:bg-well hover:text-ink",
} satisfies Record<ButtonKind, string>;

const SIZES = {
  small: "min-h-9 px-3 text-sm",
  normal: "min-h-11 px-4 text-sm",
  large: "min-h-12 px-6 text-base",
} satisfies Record<ButtonSize, string>;

/** The look of a button, for `<button>` and for `<a>` alike. */
export function buttonClass(kind: ButtonKind = "plain", size: ButtonSize = "normal", extra = "") {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded-lg font-semibold no-underline",
    "transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-50",
    KINDS[kind],
    SIZES[size],
    extra,
  );
}
