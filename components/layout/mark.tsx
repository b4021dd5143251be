/** The mark: a boat's curve carrying a parcel, on the water line. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={className}>
      <path
        d="M11 6.5h10v9.6H11z"
        fill="none"
        stroke="var(--seal)"
        strokeWidth="2.4"
        strokeLinejoin="round"
      />
      <path d="M16 6.5v4" stroke="var(--seal)" strokeWidth="2.4" />
      <path
        d="M2.5 17.5c4.6 9.3 22.4 9.3 27 0-6.6 3.6-20.4 3.6-27 0Z"
        fill="var(--seal)"
        stroke="var(--seal)"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
    </svg>
  );
}
