type ListHeadingProps = {
  title: string;
  /** The language of the title where it is not the page's. */
  lang?: string | undefined;
  lead?: string;
  children?: React.ReactNode;
};

/** What a list is. It stands before any answer does. */
export function ListHeading({ title, lang, lead, children }: ListHeadingProps) {
  return (
    <header className="flex flex-col gap-2 pt-6">
      <h1 lang={lang} className="text-xl font-semibold wrap-anywhere sm:text-2xl">
        {title}
      </h1>
      {lead !== undefined && <p className="max-w-prose text-base text-ink-soft">{lead}</p>}
      {children}
    </header>
  );
}
