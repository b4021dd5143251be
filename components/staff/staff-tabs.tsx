type StaffTabsProps = {
  label: string;
  tabs: readonly { href: string; name: string; current: boolean }[];
};

/** The same table of several kinds of things: a link for each. */
export function StaffTabs({ label, tabs }: StaffTabsProps) {
  return (
    <nav aria-label={label} className="chip-row mb-3">
      <ul className="flex gap-2">
        {tabs.map(({ href, name, current }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? "page" : undefined}
              className="inline-flex min-h-9 items-center rounded-full bg-well px-3.5 text-sm whitespace-nowrap hover:bg-line aria-[current]:bg-ink aria-[current]:text-ground"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
