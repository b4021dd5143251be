import { useLocale } from "next-intl";
import { localized } from "@/lib/i18n/localized";

/** A link inside a table or a text of the desk; `path` has no language. */
export function StaffLink({ path, children }: { path: string; children: React.ReactNode }) {
  return (
    <a
      href={localized(path, useLocale())}
      className="inline-flex min-h-8 items-center underline underline-offset-4 hover:text-seal-text"
    >
      {children}
    </a>
  );
}
