import { classNames } from "./class-names";

export type BadgeTone = "plain" | "jade" | "amber" | "seal";

const TONES = {
  plain: "bg-well text-ink-soft",
  jade: "bg-jade-wash text-jade",
  amber: "bg-amber-wash text-amber",
  seal: "bg-seal-wash text-seal-text",
} satisfies Record<BadgeTone, string>;

/** A short fact. The words carry it; the tone only helps the eye. */
export function Badge({
  tone = "plain",
  children,
}: {
  tone?: BadgeTone;
  children: React.ReactNode;
}) {
  return (
    <span
      className={classNames(
        "inline-flex items-center rounded px-1.5 py-0.5 text-2xs font-medium whitespace-nowrap",
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
