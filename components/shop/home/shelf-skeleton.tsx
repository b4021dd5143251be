import { Skeleton } from "@/components/ui/skeleton";
import { OfferGridSkeleton } from "../offer-grid-skeleton";

/** A shelf before its offers. */
export function ShelfSkeleton() {
  return (
    <div data-skeleton aria-hidden className="mt-14">
      <Skeleton className="mb-6 h-8 w-72 max-w-full" />
      <OfferGridSkeleton count={6} />
    </div>
  );
}
