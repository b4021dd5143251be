import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

/** The sum, while not every merchant has answered. */
export function SumSkeleton() {
  const t = useTranslations("quote.sum");
  return (
    <section
      data-skeleton
      aria-busy
      className="flex flex-col gap-4 rounded-2xl bg-sheet px-5 py-5 shadow-lift sm:px-6"
    >
      <h2 className="text-lg font-semibold">{t("title")}</h2>
      <p className="text-sm text-ink-soft">{t("waiting")}</p>
      <Skeleton className="h-4 w-full" />
      <Skeleton className="h-4 w-full" />
      <Skeleton className="h-4 w-full" />
      <Skeleton className="h-8 w-full" />
      <Skeleton className="h-12 w-full" />
    </section>
  );
}
