import { useId, useState } from "react";
import { numberText } from "@/components/ui/number-text";
import { fill } from "@/lib/i18n/fill";
import {
  largestQuantity,
  quantityProblem,
  settleQuantity,
  stepQuantity,
  type QuantityRules,
} from "@/lib/kernel/quantity";
import { QUANTITY_FIELD } from "./panel-place";
import type { PanelWords } from "./panel-words";

type QuantityFieldProps = {
  quantity: number;
  rules: QuantityRules;
  /** Whether other variants may fill the minimum. */
  mixable: boolean;
  words: PanelWords;
  locale: string;
  onChange: (quantity: number) => void;
  children: React.ReactNode;
};

const STEP = "needs-scripts size-11 flex-none rounded-lg text-xl hover:bg-line disabled:opacity-40";

/**
 * A quantity that keeps to the minimum, the lot and the stock. While typing anything goes; on leaving
 * the field it is settled on what can be ordered, and a sentence says what was changed and why.
 */
export function QuantityField(props: QuantityFieldProps) {
  const { quantity, rules, words, locale, onChange, children } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [changed, setChanged] = useState<"raised" | "lowered" | null>(null);

  function settle() {
    if (typed === null) return;
    const wanted = /^\d+$/.test(typed.trim()) ? Number(typed) : 0;
    const settled = settleQuantity(wanted, rules);
    setTyped(null);
    setChanged(settled === wanted ? null : settled > wanted ? "raised" : "lowered");
    if (settled !== quantity) onChange(settled);
  }

  function step(by: 1 | -1) {
    setTyped(null);
    setChanged(null);
    onChange(stepQuantity(quantity, by, rules));
  }

  const problem = problemText(props);
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <label htmlFor={id} className="text-sm font-semibold">
        {words.quantity}
      </label>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="flex rounded-xl bg-well p-0.5">
          <button
            type="button"
            aria-label={words.less}
            className={STEP}
            disabled={quantity <= settleQuantity(1, rules)}
            onClick={() => step(-1)}
          >
            −
          </button>
          <input
            id={id}
            name={QUANTITY_FIELD}
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            value={typed ?? String(quantity)}
            aria-describedby={`${id}-note`}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={settle}
            onKeyDown={(event) => {
              if (event.key === "Enter") settle();
              if (event.key === "ArrowUp" || event.key === "ArrowDown") {
                event.preventDefault();
                step(event.key === "ArrowUp" ? 1 : -1);
              }
            }}
            className="tabular h-11 w-20 rounded-lg bg-transparent text-center text-base font-semibold"
          />
          <button
            type="button"
            aria-label={words.more}
            className={STEP}
            disabled={quantity >= (largestQuantity(rules) ?? quantity)}
            onClick={() => step(1)}
          >
            +
          </button>
        </div>
        {children}
      </div>
      <p id={`${id}-note`} role="status" className="text-sm text-amber empty:hidden">
        {problem ?? (changed && fill(words[changed], { count: numberText(quantity, locale) }))}
      </p>
    </div>
  );
}

function problemText({ quantity, rules, mixable, words, locale }: QuantityFieldProps) {
  if (!rules.stock || quantityProblem(quantity, rules) !== "above_stock") return null;
  return fill(mixable ? words.scarceMixed : words.scarce, {
    count: numberText(rules.stock, locale),
    minimum: numberText(rules.minimum, locale),
  });
}
