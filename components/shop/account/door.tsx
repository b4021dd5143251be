/** What sign-in and its like stand in: a heading and one narrow column. */
export function Door({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-md flex-col gap-6 pt-8 sm:pt-14">
      <h1 className="text-2xl font-semibold">{title}</h1>
      {children}
    </div>
  );
}

/** A quiet way out of a door. */
export function DoorLink({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center underline decoration-line-strong underline-offset-4 hover:text-ink"
    >
      {children}
    </a>
  );
}
