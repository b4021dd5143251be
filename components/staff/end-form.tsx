import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";

/** Ends a rule now. `name` tells a screen reader which. */
export function EndForm({ path, name }: { path: string; name: string }) {
  const t = useTranslations("staffMoney");
  const locale = useLocale();
  return (
    <form method="post" action={`${path}?language=${locale}`}>
      <button aria-label={`${t("end")}: ${name}`} className={buttonClass("plain", "small")}>
        {t("end")}
      </button>
    </form>
  );
}
