/** The heading of a page of the desk, with what belongs beside it. */
export function StaffHeading({ title, children }: { title: string; children?: React.ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 pt-6 pb-4">
      <h1 className="text-xl font-semibold">{title}</h1>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">{children}</div>
    </div>
  );
}
