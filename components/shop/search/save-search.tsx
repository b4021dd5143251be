import { useLocale, useTranslations } from "next-intl";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { searchAddress, type SearchPlace } from "@/lib/query/search-address";

type SaveSearchProps = {
  query: SearchPlace;
  /** Why it could not be kept, if the page's trouble is this form's. */
  trouble: FormTrouble;
};

/** Keeps a search as it is narrowed now. A guest signs in first, and then it is done. */
export function SaveSearch({ query, trouble }: SaveSearchProps) {
  const t = useTranslations("accounts.searches");
  const locale = useLocale();
  const name = query.q;
  const address = searchAddress({ ...query, page: 1 });
  const then = new URLSearchParams({ kind: "search", name, address }).toString();
  return (
    <form method="post" action={`/api/accounts/searches?language=${locale}`} className="mt-2">
      {trouble.form === "search" && <FormNotice trouble={trouble} />}
      <input type="hidden" name="form" value="search" />
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="address" value={address} />
      <input type="hidden" name="then" value={then} />
      <button className={buttonClass("quiet", "small", "-ml-3")}>{t("save")}</button>
    </form>
  );
}
