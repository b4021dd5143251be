import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

/** The lines of a paste before they are looked up. */
export function PasteSkeleton({ count }: { count: number }) {
  const t = useTranslations("paste");
  return (
    <div data-skeleton className="mt-8 max-w-3xl">
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="flex gap-6 py-5">
          <Skeleton className="h-16 flex-1" />
          <Skeleton className="h-76 w-44" />
        </div>
      ))}
    </div>
  );
}
