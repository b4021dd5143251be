"use client";

import { usePathname } from "next/navigation";
import { unlocalized } from "@/lib/i18n/localized";

type StaffNavProps = {
  label: string;
  /** `path` without its language, `href` with it. */
  links: readonly { path: string; href: string; name: string }[];
};

/** The desk's bar. It knows where it stands by the address, on the server as in the browser. */
export function StaffNav({ label, links }: StaffNavProps) {
  const here = unlocalized(usePathname());
  const current = links
    .filter(({ path }) => here === path || here.startsWith(`${path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
  return (
    <nav aria-label={label} className="page-width">
      <div className="chip-row">
        <ul className="flex gap-x-5">
          {links.map(({ path, href, name }) => (
            <li key={path}>
              <a
                href={href}
                aria-current={current?.path === path ? "page" : undefined}
                className="inline-flex min-h-9 items-center border-b-2 border-transparent text-sm whitespace-nowrap text-ink-soft hover:text-ink aria-[current]:border-seal aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
