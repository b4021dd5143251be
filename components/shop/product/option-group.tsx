import { Picture } from "@/components/ui/picture";
import { classNames } from "@/components/ui/class-names";
import { valueState, type ChoosableSku, type Choice } from "@/lib/kernel/sku-choice";
import type { PanelOffer } from "./panel-offer";
import type { PanelWords } from "./panel-words";

type OptionGroupProps = {
  field: string;
  index: number;
  option: PanelOffer["options"][number];
  skus: readonly ChoosableSku[];
  choice: Choice;
  words: PanelWords;
  onPick: (value: number) => void;
};

/** One question, such as the colour: radio buttons drawn as tiles, each saying when it can't be had. */
export function OptionGroup({
  field,
  index,
  option,
  skus,
  choice,
  words,
  onPick,
}: OptionGroupProps) {
  const picked = choice[index] ?? null;
  const pictured = option.values.some(({ imageUrl }) => imageUrl !== null);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-sm">
        <span className="font-semibold">{option.name}</span>{" "}
        <span className="text-ink-soft">
          {picked === null ? words.choose : option.values[picked]?.text}
        </span>
      </legend>
      <div
        className={classNames(
          "flex max-h-80 flex-wrap gap-2 overflow-y-auto p-0.5",
          pictured && "sm:grid sm:grid-cols-2",
        )}
      >
        {option.values.map(({ text, imageUrl }, value) => {
          const state = valueState(skus, choice, index, value);
          return (
            <label key={value} data-state={state} className="option-tile">
              <input
                type="radio"
                name={field}
                value={value}
                checked={picked === value}
                disabled={state !== "available" && picked !== value}
                onChange={() => onPick(value)}
                className="sr-only"
              />
              {pictured && (
                <Picture
                  src={imageUrl}
                  alt=""
                  sizes="40px"
                  widest={80}
                  tint={text}
                  className="size-10 flex-none rounded-md"
                />
              )}
              <span className="min-w-0 py-1 wrap-anywhere">
                <span className="option-text">{text}</span>
                {state !== "available" && (
                  <span className="block text-2xs no-underline">
                    {state === "absent" ? words.absent : words.soldOut}
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
