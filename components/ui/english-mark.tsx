type EnglishMarkProps = { label: string };

/** Says that what follows came in machine-translated English, on pages in another language. */
export function EnglishMark({ label }: EnglishMarkProps) {
  return (
    <abbr
      title={label}
      aria-label={label}
      className="mr-1 rounded bg-well px-1 text-2xs font-medium text-ink-faint no-underline"
    >
      EN
    </abbr>
  );
}
