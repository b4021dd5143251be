import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { describedBy, FieldNotes } from "./field-frame";

type CheckFieldProps = Omit<ComponentProps<"input">, "id" | "className" | "type"> & {
  name: string;
  label: string;
  id?: string;
  hint?: string | undefined;
  error?: string | undefined;
  className?: string;
};

/** Yes or no. Never ticked before somebody has ticked it. */
export function CheckField({
  label,
  hint,
  error,
  className,
  name,
  id = `field-${name}`,
  ...input
}: CheckFieldProps) {
  return (
    <div className={classNames("flex flex-col gap-1.5", className)}>
      <label htmlFor={id} className="flex min-h-11 items-center gap-3 text-base">
        <input
          {...input}
          type="checkbox"
          name={name}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id, label, hint, error })}
          className="size-5 shrink-0 accent-seal"
        />
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}
