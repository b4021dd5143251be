import { useTranslations } from "next-intl";
import { LocalTime } from "./local-time";
import { StaleNotice } from "./stale-notice";
import type { FreshnessDto } from "@/lib/contract/common";

/** "Prices as of 14:02": shown only when the marketplace did not answer. */
export function StaleAnswer({ freshness }: { freshness: FreshnessDto }) {
  const t = useTranslations("shell");
  if (freshness.state === "fresh") return null;
  return (
    <StaleNotice>
      {t.rich("stale", {
        time: () => (
          <LocalTime iso={freshness.asOf} fallback={`${freshness.asOf.slice(11, 16)} UTC`} />
        ),
      })}
    </StaleNotice>
  );
}
