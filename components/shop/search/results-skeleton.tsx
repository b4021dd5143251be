import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";
import { OfferGridSkeleton } from "../offer-grid-skeleton";

/** The results before they come, line for line of the final size. */
export function ResultsSkeleton() {
  const t = useTranslations("search.results");
  return (
    <div data-skeleton>
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <Skeleton className="mt-5 mb-4 h-5 w-40" />
      <OfferGridSkeleton count={24} />
    </div>
  );
}
