/** The mark: a boat's curve carrying a parcel. The same drawing as public/favicon.svg. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={className}>
      <g stroke="var(--seal)" strokeLinejoin="round">
        <path d="M10.8 7.6h10.4v10.3H10.8zM16 7.6v4.2" fill="none" strokeWidth="2.6" />
        <path
          d="M2.5 18.4c4.6 9.6 22.4 9.6 27 0-6.6 3.6-20.4 3.6-27 0Z"
          fill="var(--seal)"
          strokeWidth="1.6"
        />
      </g>
    </svg>
  );
}
