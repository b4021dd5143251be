import type { BadgeTone } from "@/components/ui/badge";
import type { TopUpDto } from "@/lib/contract/wallet";

/** Amber where its sender has something to do or to read, jade where it is done. */
export const TOP_UP_TONES: Readonly<Record<TopUpDto["state"], BadgeTone>> = {
  started: "amber",
  submitted: "plain",
  confirmed: "jade",
  rejected: "amber",
  cancelled: "plain",
  failed: "amber",
};
