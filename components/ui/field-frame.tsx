import { classNames } from "./class-names";

export type FieldFrameProps = {
  /** Also the id of the control; unique on the page. */
  id: string;
  label: string;
  /** What helps to fill it in. */
  hint?: string | undefined;
  /** What is wrong with what was given. */
  error?: string | undefined;
  className?: string | undefined;
};

/** What a control points at with `aria-describedby`; undefined where there is nothing. */
export function describedBy({ id, hint, error }: FieldFrameProps): string | undefined {
  const ids = [...(error ? [`${id}-error`] : []), ...(hint ? [`${id}-hint`] : [])];
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Label above, hint and error below a control. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  className,
  children,
}: FieldFrameProps & { children: React.ReactNode }) {
  return (
    <div className={classNames("flex flex-col gap-1.5", className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children}
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}

/** The lines below a control. An error is told by its sign and its words, not by colour alone. */
export function FieldNotes({ id, hint, error }: Pick<FieldFrameProps, "id" | "hint" | "error">) {
  return (
    <>
      {error && (
        <p id={`${id}-error`} className="flex gap-1.5 text-sm font-medium text-amber">
          <svg viewBox="0 0 16 16" aria-hidden className="mt-0.5 size-4 shrink-0 fill-current">
            <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm.8 9.7H7.2V9.8h1.6v1.4Zm0-2.8H7.2V4.6h1.6v3.8Z" />
          </svg>
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-faint">
          {hint}
        </p>
      )}
    </>
  );
}
