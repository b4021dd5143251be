import { useLocale, useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import { ProductGlance } from "./product-glance";

/** The page before its offer: every block of the size it will have. */
export function ProductSkeleton({ offer }: { offer: OfferRef }) {
  const t = useTranslations("product");
  const locale = useLocale();
  return (
    <div data-skeleton aria-busy className="product-page">
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <Skeleton className="my-0.5 h-4 w-40" />
      <div className="product-columns mt-4">
        <div className="product-pictures flex flex-col gap-3 lg:flex-row-reverse lg:items-start">
          <div className="min-w-0 flex-1">
            <ProductGlance offer={offer} locale={locale} part="picture">
              <Skeleton className="aspect-square rounded-2xl" />
            </ProductGlance>
          </div>
          <div className="flex gap-2 overflow-hidden p-1 lg:w-20 lg:flex-col">
            {Array.from({ length: 5 }, (_, index) => (
              <Skeleton key={index} className="aspect-square w-16 flex-none rounded-lg lg:w-auto" />
            ))}
          </div>
        </div>
        <div className="product-aside">
          <div className="flex flex-col gap-3">
            <Skeleton className="h-5 w-40" />
            <ProductGlance offer={offer} locale={locale} part="title">
              <Skeleton className="h-7 w-full" />
              <Skeleton className="h-7 w-2/3" />
            </ProductGlance>
            <Skeleton className="h-4 w-32" />
            <Skeleton className="h-4 w-48" />
          </div>
          <div className="flex flex-col gap-5 rounded-2xl bg-sheet p-5 shadow-lift sm:p-6">
            <div className="flex min-h-[4.75rem] flex-col gap-2">
              <ProductGlance offer={offer} locale={locale} part="price">
                <Skeleton className="my-1 h-10 w-44" />
              </ProductGlance>
              <Skeleton className="second-price my-1 h-4 w-32" />
              <Skeleton className="h-4 w-64 max-w-full" />
            </div>
            <Skeleton className="h-32 w-full rounded-lg" />
            <Skeleton className="h-20 w-full rounded-lg" />
            <Skeleton className="h-11 w-48 rounded-xl" />
            <Skeleton className="h-14 w-full rounded-lg" />
          </div>
        </div>
        <div className="product-details">
          <Skeleton className="h-6 w-32" />
          <Skeleton className="h-48 w-full rounded-2xl" />
          <Skeleton className="h-64 w-full rounded-2xl" />
        </div>
      </div>
    </div>
  );
}
