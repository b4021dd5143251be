import { classNames } from "@/components/ui/class-names";
import { textLanguage } from "@/components/ui/text-language";

export type LinkTab = { href: string; name: string; current: boolean };

/** One of several lists, each with an address: a row of links, scrolled sideways where it does not fit. */
export function LinkTabs({ label, tabs }: { label: string; tabs: readonly LinkTab[] }) {
  if (tabs.length === 0) return null;
  return (
    <nav aria-label={label} className="chip-row">
      <ul className="flex gap-2">
        {tabs.map(({ href, name, current }) => (
          <li key={href}>
            <a
              href={href}
              {...(current && { "aria-current": "page" as const })}
              {...textLanguage(name)}
              className={classNames(
                "inline-flex min-h-9 items-center rounded-full px-3.5 text-sm whitespace-nowrap",
                current
                  ? "bg-ink text-ground"
                  : "bg-well text-ink-soft hover:bg-line hover:text-ink",
              )}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
