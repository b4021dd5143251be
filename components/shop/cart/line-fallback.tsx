import { useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { numberText } from "@/components/ui/number-text";
import type { CartLineDto, LineChoicesDto } from "@/lib/contract/cart";
import { fill } from "@/lib/i18n/fill";
import { moneyText } from "@/lib/i18n/format-money";
import { localized } from "@/lib/i18n/localized";
import { fen } from "@/lib/kernel/money";
import { FallbackEditor } from "./fallback-editor";
import { useTray } from "./tray";
import type { CartWords } from "./words";

type LineFallbackProps = {
  line: CartLineDto;
  name: string;
  /** What the editor needs, where the page was asked to open it. */
  first: LineChoicesDto | null;
};

/** What is done if a line can't be had, in one sentence, and the way to change it. */
export function LineFallback({ line, name, first }: LineFallbackProps) {
  const { words, locale } = useTray();
  const [open, setOpen] = useState(first !== null);
  const [saved, setSaved] = useState(false);
  return (
    <div className="text-sm">
      <p className="flex flex-wrap items-center gap-x-2">
        <span className="text-ink-soft">
          {words.fallback.title}: {inWords(line.fallback, words, locale)}
        </span>
        <a
          href={localized(`/cart?choices=${line.id}#line-${line.id}`, locale)}
          role="button"
          aria-expanded={open}
          className={buttonClass("quiet", "small")}
          onClick={(event) => {
            event.preventDefault();
            setOpen(!open);
            setSaved(false);
          }}
          onKeyDown={(event) => {
            if (event.key === " ") event.currentTarget.click();
            if (event.key === " ") event.preventDefault();
          }}
        >
          {open ? words.fallback.close : words.fallback.change}
          <span className="sr-only">
            {" "}
            {words.fallback.title}: {name}
          </span>
        </a>
        {saved && (
          <span role="status" className="text-jade">
            {words.fallback.saved}
          </span>
        )}
      </p>
      {open && (
        <FallbackEditor
          lineId={line.id}
          first={first}
          onDone={() => {
            setOpen(false);
            setSaved(true);
          }}
        />
      )}
    </div>
  );
}

function inWords(
  { alternatives, fewest, dearer, otherwise }: CartLineDto["fallback"],
  { fallback: words }: CartWords,
  locale: string,
): string {
  const value =
    dearer &&
    (dearer.kind === "percent"
      ? new Intl.NumberFormat(locale, { style: "percent" }).format(dearer.percent / 100)
      : moneyText(fen(dearer.minor), locale));
  return [
    alternatives.length > 0 &&
      fill(words.saysVariants, { count: numberText(alternatives.length, locale) }),
    fewest !== null && fill(words.saysFewer, { count: numberText(fewest, locale) }),
    value && fill(words.saysDearer, { value }),
    words[otherwise],
  ]
    .filter((part) => typeof part === "string")
    .join("; ");
}
