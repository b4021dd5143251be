const PATHS = { left: "M12.5 4.5 7 10l5.5 5.5", right: "M7.5 4.5 13 10l-5.5 5.5" };

/** Points the way a row moves. Decorative: the button around it carries the words. */
export function ChevronIcon({ to }: { to: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden className="size-5 rtl:-scale-x-100">
      <path
        d={PATHS[to]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
