import { useTranslations } from "next-intl";

/** What was searched. It stands before any answer does. */
export function SearchHeading({ q }: { q: string }) {
  const t = useTranslations("search");
  return (
    <h1 className="pt-6 text-xl font-semibold break-words sm:text-2xl">
      {t("title", { query: q })}
    </h1>
  );
}
