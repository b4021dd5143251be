type SectionProps = { id: string; title: string; children: React.ReactNode };

/** One titled part of the page below the pictures. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
