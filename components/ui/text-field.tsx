import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { describedBy, FieldFrame } from "./field-frame";

type TextFieldProps = Omit<ComponentProps<"input">, "id" | "className"> & {
  name: string;
  label: string;
  /** Where a page has the same name twice. */
  id?: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Of the whole field. */
  className?: string;
  /** Of the input alone, such as a width. */
  inputClassName?: string;
};

/** One line of text with its label, its hint and what is wrong with it. Needs no script. */
export function TextField({
  label,
  hint,
  error,
  className,
  inputClassName,
  name,
  id = `field-${name}`,
  ...input
}: TextFieldProps) {
  const frame = { id, label, hint, error, className };
  return (
    <FieldFrame {...frame}>
      <input
        type="text"
        {...input}
        name={name}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(frame)}
        className={classNames("field min-h-11 w-full px-3 text-base", inputClassName)}
      />
    </FieldFrame>
  );
}
