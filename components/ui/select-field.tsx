import type { ComponentProps } from "react";
import { describedBy, FieldFrame } from "./field-frame";

type SelectFieldProps = Omit<ComponentProps<"select">, "id" | "className"> & {
  name: string;
  label: string;
  options: readonly { value: string; text: string }[];
  id?: string;
  hint?: string | undefined;
  error?: string | undefined;
  className?: string;
};

/** One of a few, with its label, its hint and what is wrong with it. */
export function SelectField({
  label,
  options,
  hint,
  error,
  className,
  name,
  id = `field-${name}`,
  ...select
}: SelectFieldProps) {
  const frame = { id, label, hint, error, className };
  return (
    <FieldFrame {...frame}>
      <select
        {...select}
        name={name}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(frame)}
        className="field min-h-11 w-full px-3 text-base"
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
