import type { BadgeTone } from "@/components/ui/badge";
import type { MailState } from "@/lib/contract/staff-money";

/** Amber where somebody has to see to it. */
export const MAIL_TONES: Readonly<Record<MailState, BadgeTone>> = {
  queued: "plain",
  sending: "plain",
  sent: "jade",
  kept: "plain",
  failed: "amber",
  unknown: "amber",
};
