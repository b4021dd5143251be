import { Skeleton } from "@/components/ui/skeleton";

const ENTRIES = 12;

/** The directory before its names. */
export function DirectorySkeleton() {
  return (
    <div data-skeleton aria-hidden>
      <Skeleton className="h-7 w-36" />
      <div className="directory mt-4">
        {Array.from({ length: ENTRIES }, (_, index) => (
          <div key={index} className="min-h-16">
            <Skeleton className="mt-2 h-5 w-32" />
            <Skeleton className="mt-3 h-4 w-4/5" />
          </div>
        ))}
      </div>
    </div>
  );
}
