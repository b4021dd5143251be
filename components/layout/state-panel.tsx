import { classNames } from "@/components/ui/class-names";

type StatePanelProps = {
  /** A drawing of our own, decorative. */
  drawing: React.ReactNode;
  title: string;
  /** Paragraphs, lists, whatever explains. */
  children?: React.ReactNode;
  /** Buttons and links: what can be done now. */
  actions?: React.ReactNode;
  /** Small print, such as a request id. */
  footnote?: React.ReactNode;
  /** `alert` where something failed, `status` where an answer is just empty. */
  role?: "alert" | "status";
  /** The heading's level; 2 inside a page that has its own h1. */
  level?: 1 | 2 | 3;
  compact?: boolean;
};

/** The shared paper of Empty, Unavailable and NotFound; their words and drawings differ. */
export function StatePanel({
  drawing,
  title,
  children,
  actions,
  footnote,
  role,
  level = 2,
  compact = false,
}: StatePanelProps) {
  const Heading = `h${level}` as const;
  return (
    <section
      role={role}
      className={classNames(
        "flex max-w-xl flex-col items-start gap-4",
        compact ? "py-4" : "py-12 sm:py-16",
      )}
    >
      {!compact && <span aria-hidden>{drawing}</span>}
      <Heading className={classNames("font-semibold", compact ? "text-base" : "text-xl")}>
        {title}
      </Heading>
      {children !== undefined && (
        <div className="flex flex-col gap-2 text-base text-ink-soft">{children}</div>
      )}
      {actions !== undefined && <div className="flex flex-wrap gap-2 pt-1">{actions}</div>}
      {footnote !== undefined && <p className="text-xs text-ink-faint">{footnote}</p>}
    </section>
  );
}
