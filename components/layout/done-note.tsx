/** That what was asked for is done. */
export function DoneNote({ children }: { children: React.ReactNode }) {
  return (
    <p role="status" className="rounded-lg bg-jade-wash px-4 py-3 font-medium text-jade">
      {children}
    </p>
  );
}
