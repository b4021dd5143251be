import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { searchAddress, type SearchPlace } from "@/lib/query/search-address";

/** Keeps a search as it is narrowed now. A guest signs in first, and then it is done. */
export function SaveSearch({ query }: { query: SearchPlace }) {
  const t = useTranslations("accounts.searches");
  const locale = useLocale();
  const name = query.q;
  const address = searchAddress({ ...query, page: 1 });
  const then = new URLSearchParams({ kind: "search", name, address }).toString();
  return (
    <form method="post" action={`/api/accounts/searches?language=${locale}`} className="mt-2">
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="address" value={address} />
      <input type="hidden" name="then" value={then} />
      <button className={buttonClass("quiet", "small", "-ml-3")}>{t("save")}</button>
    </form>
  );
}
