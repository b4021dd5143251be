/** Says that an answer is the last one we have, and from when. `text` holds the time already. */
export function StaleNotice({ children }: { children: React.ReactNode }) {
  return (
    <p
      role="status"
      className="flex items-baseline gap-2 rounded-lg bg-amber-wash px-3 py-2 text-sm text-amber"
    >
      <svg viewBox="0 0 16 16" aria-hidden className="size-4 shrink-0 translate-y-0.5">
        <path
          d="M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M8 4.5V8l2.5 1.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      </svg>
      <span>{children}</span>
    </p>
  );
}
