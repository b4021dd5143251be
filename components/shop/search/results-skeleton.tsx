import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";
import { OfferGridSkeleton } from "../offer-grid-skeleton";

/** The row of categories before they come. */
export function ChipsSkeleton() {
  return (
    <div data-skeleton aria-hidden className="mt-4 flex gap-2 overflow-hidden py-[3px]">
      {["w-32", "w-40", "w-36", "w-28", "w-40", "w-32"].map((width, index) => (
        <Skeleton key={index} className={`h-9 shrink-0 rounded-full ${width}`} />
      ))}
    </div>
  );
}

/** The results before they come, line for line of the final size: a reload keeps its place. */
export function ResultsSkeleton({ count }: { count: number }) {
  const t = useTranslations("search.results");
  return (
    <div data-skeleton>
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <Skeleton className="mt-5 mb-4 h-5 w-40" />
      <OfferGridSkeleton count={count} />
    </div>
  );
}
