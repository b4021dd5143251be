import { Skeleton } from "@/components/ui/skeleton";

/** The grid before its offers: cards of the final size. */
export function OfferGridSkeleton({ count }: { count: number }) {
  return (
    <div aria-hidden className="offer-grid">
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="flex flex-col gap-2">
          <Skeleton className="aspect-square rounded-lg" />
          <div className="flex flex-col gap-1">
            <Skeleton className="my-0.5 h-4 w-full" />
            <Skeleton className="my-0.5 h-4 w-3/4" />
            <Skeleton className="my-0.5 h-3 w-1/2" />
            <Skeleton className="my-1 h-5 w-24" />
            <Skeleton className="second-price my-0.5 h-3.5 w-20" />
            <Skeleton className="my-0.5 h-3.5 w-4/5" />
            <Skeleton className="mt-0.5 h-4.5 w-20" />
          </div>
        </div>
      ))}
    </div>
  );
}
