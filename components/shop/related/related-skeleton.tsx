import { Skeleton } from "@/components/ui/skeleton";

/** The row before its cards, as high as it will be. */
export function RelatedSkeleton() {
  return (
    <div data-skeleton aria-hidden className="flex flex-col gap-4">
      <Skeleton className="my-2.5 h-6 w-40" />
      <div className="related-track">
        {Array.from({ length: 7 }, (_, index) => (
          <div key={index} className="flex flex-col gap-2">
            <Skeleton className="aspect-square rounded-lg" />
            <Skeleton className="h-4 w-full" />
            <Skeleton className="h-4 w-2/3" />
            <Skeleton className="my-3 h-5 w-24" />
            <Skeleton className="second-price h-4 w-20" />
            <Skeleton className="h-4 w-32" />
            <Skeleton className="h-4 w-20" />
          </div>
        ))}
      </div>
    </div>
  );
}
