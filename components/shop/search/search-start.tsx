import { useTranslations } from "next-intl";
import { Empty } from "@/components/layout/states";

/** The search page before anything was asked. */
export function SearchStart() {
  const t = useTranslations("search.start");
  return (
    <Empty title={t("title")} level={1}>
      <p>{t("body")}</p>
    </Empty>
  );
}
