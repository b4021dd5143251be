import { classNames } from "@/components/ui/class-names";

type ChipProps = {
  href: string;
  children: React.ReactNode;
  /** Chosen: the link takes it away, and its name must say so. */
  removeLabel?: string;
};

/** A link that narrows the search, or takes a narrowing away. */
export function Chip({ href, children, removeLabel }: ChipProps) {
  return (
    <a
      href={href}
      rel="nofollow"
      aria-label={removeLabel}
      className={classNames(
        "inline-flex min-h-9 items-center gap-1.5 rounded-full px-3.5 text-sm whitespace-nowrap",
        removeLabel === undefined
          ? "bg-well text-ink-soft hover:bg-line hover:text-ink"
          : "bg-ink text-ground hover:bg-ink-soft",
      )}
    >
      {children}
      {removeLabel !== undefined && (
        <svg viewBox="0 0 12 12" aria-hidden className="size-2.5">
          <path d="M1.5 1.5l9 9m0-9l-9 9" stroke="currentColor" strokeWidth="1.8" />
        </svg>
      )}
    </a>
  );
}
