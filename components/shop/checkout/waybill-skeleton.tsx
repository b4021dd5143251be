import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";
import type { Market } from "@/lib/kernel/offer-ref";
import { MerchantName } from "./merchant-name";

type WaybillSkeletonProps = { market: Market; name: string | null; lines: number };

/** A merchant whose cost is being asked for: who it is is known, the rest has its place. */
export function WaybillSkeleton({ market, name, lines }: WaybillSkeletonProps) {
  const t = useTranslations("quote.merchant");
  return (
    <article data-skeleton aria-busy className="rounded-2xl bg-sheet px-4 py-4 shadow-lift sm:px-6">
      <MerchantName market={market} name={name} />
      <p className="mt-2 text-sm text-ink-soft">
        {t("waiting")} · {t("lines", { count: lines })}
      </p>
      <ul className="my-2 divide-y divide-line">
        {Array.from({ length: Math.min(lines, 8) }, (_, line) => (
          <li key={line} className="flex gap-4 py-3">
            <Skeleton className="size-14 shrink-0 sm:size-16" />
            <span className="flex flex-1 flex-col gap-2 pt-1">
              <Skeleton className="h-4 w-4/5" />
              <Skeleton className="h-3 w-2/5" />
            </span>
          </li>
        ))}
      </ul>
      <div className="flex flex-col gap-2">
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-5 w-full" />
      </div>
    </article>
  );
}
