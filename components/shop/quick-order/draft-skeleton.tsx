import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

/** Rows on their way: about as high as they will be. */
export function DraftSkeleton() {
  const t = useTranslations("quickOrder.draft");
  return (
    <div data-skeleton className="mt-5 flex flex-col gap-4">
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <Skeleton className="h-7 w-64" />
      {Array.from({ length: 5 }, (_, index) => (
        <Skeleton key={index} className="h-24 w-full" />
      ))}
    </div>
  );
}
