/** One line drawing per state, in the hand of the mark: a hull, the water, and what is missing. */
function Drawing({ children }: { children: React.ReactNode }) {
  return (
    <svg
      viewBox="0 0 96 64"
      width="96"
      height="64"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="text-ink-faint"
    >
      {children}
    </svg>
  );
}

/** A boat come back without a load. */
export function EmptyBoat() {
  return (
    <Drawing>
      <path d="M14 36c8 14 60 14 68 0" stroke="var(--seal)" strokeWidth="3" />
      <path d="M36 14h24v20H36z" strokeDasharray="3 5" />
      <path d="M4 54c6-4 10-4 16 0s10 4 16 0 10-4 16 0 10 4 16 0 10-4 16 0 6 3 8 2" />
    </Drawing>
  );
}

/** A boat waiting off a shore that does not answer. */
export function WaitingBoat() {
  return (
    <Drawing>
      <path d="M6 38c6 11 40 11 46 0" stroke="var(--seal)" strokeWidth="3" />
      <path d="M21 22h16v14H21z" />
      <path d="M64 44V18M64 20h18l-5 6 5 6H64" strokeDasharray="3 5" />
      <path d="M4 56c6-4 10-4 16 0s10 4 16 0 10-4 16 0 10 4 16 0 10-4 16 0 6 3 8 2" />
    </Drawing>
  );
}

/** Open water: nobody here. */
export function OpenWater() {
  return (
    <Drawing>
      <path d="M4 30c6-4 10-4 16 0s10 4 16 0" opacity="0.5" />
      <path d="M48 22c6-4 10-4 16 0s10 4 16 0" opacity="0.5" />
      <path d="M30 40c8 9 28 9 36 0" strokeDasharray="3 5" />
      <path d="M4 54c6-4 10-4 16 0s10 4 16 0 10-4 16 0 10 4 16 0 10-4 16 0 6 3 8 2" />
    </Drawing>
  );
}
