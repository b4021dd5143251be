import { buttonClass } from "@/components/ui/button-class";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { LineChoicesDto } from "@/lib/contract/cart";
import { fill } from "@/lib/i18n/fill";
import { moneyText } from "@/lib/i18n/format-money";
import { MOST_ALTERNATIVES } from "@/lib/kernel/cart-limits";
import { fen, toDecimal } from "@/lib/kernel/money";
import { useTray } from "./tray";

/** Choices that are always there; more where more were made. */
const OFFERED = 3;

/** The fields of a fallback, filled with what holds. Plain fields: they need no scripts. */
export function FallbackFields({ choices }: { choices: LineChoicesDto }) {
  const { words, locale } = useTray();
  const { fallback: say } = words;
  const { lineId, fallback, skus } = choices;
  const { alternatives, fewest, dearer, otherwise } = fallback;
  const options = [
    { value: "", text: say.none },
    ...skus.map(({ skuKey, variant, unitPrice }) => ({
      value: skuKey,
      text: [...variant, ...(unitPrice ? [moneyText(unitPrice, locale)] : [])].join(" · "),
    })),
  ];
  // What was chosen and is not listed now must not be lost by saving.
  const unlisted = alternatives.filter((key) => skus.every(({ skuKey }) => skuKey !== key));
  const all = [...options, ...unlisted.map((value) => ({ value, text: say.kept }))];
  const fields = Math.min(
    MOST_ALTERNATIVES,
    Math.max(alternatives.length, Math.min(OFFERED, all.length - 1)),
  );
  const id = (name: string) => `${name}-${lineId}`;
  return (
    <>
      {skus.length === 0 && <p className="text-ink-soft">{say.noSkus}</p>}
      {Array.from({ length: fields }, (_, at) => (
        <SelectField
          key={at}
          id={id(`alternative${at + 1}`)}
          name={`alternative${at + 1}`}
          label={fill(say.alternative, { number: at + 1 })}
          options={all}
          defaultValue={alternatives[at] ?? ""}
        />
      ))}
      <TextField
        id={id("fewest")}
        name="fewest"
        label={say.fewest}
        hint={say.empty}
        inputMode="numeric"
        maxLength={6}
        defaultValue={fewest ?? ""}
        inputClassName="max-w-40"
      />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          id={id("dearer")}
          name="dearer"
          label={say.dearer}
          hint={say.empty}
          inputMode="decimal"
          maxLength={9}
          defaultValue={
            dearer === null
              ? ""
              : dearer.kind === "percent"
                ? dearer.percent
                : toDecimal(fen(dearer.minor))
          }
        />
        <SelectField
          id={id("dearerIn")}
          name="dearerIn"
          label={say.dearerIn}
          options={[
            { value: "percent", text: say.percent },
            { value: "yuan", text: say.yuan },
          ]}
          defaultValue={dearer?.kind === "fen" ? "yuan" : "percent"}
        />
      </div>
      <SelectField
        id={id("otherwise")}
        name="otherwise"
        label={say.otherwise}
        options={[
          { value: "ask_me", text: say.ask_me },
          { value: "leave_out", text: say.leave_out },
        ]}
        defaultValue={otherwise}
      />
      <button className={buttonClass("plain", "normal", "self-start bg-sheet")}>{say.save}</button>
    </>
  );
}
