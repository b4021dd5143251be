import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";

type OlderLinkProps = { path: string; query?: Record<string, string>; cursor: string | null };

/** To the next page of a list that begins with the newest; nothing on the last. */
export function OlderLink({ path, query = {}, cursor }: OlderLinkProps) {
  const t = useTranslations("staffMoney");
  const locale = useLocale();
  if (cursor === null) return null;
  const address = `${path}?${new URLSearchParams({ ...query, cursor }).toString()}`;
  return (
    <p className="pt-4">
      <a href={localized(address, locale)} rel="next" className={buttonClass()}>
        {t("older")}
      </a>
    </p>
  );
}
