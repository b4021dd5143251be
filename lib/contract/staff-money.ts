import type { Money } from "@/lib/kernel/money";
import type { TopUpDto } from "./wallet";

/** Somebody as the desk names them. */
export type PersonDto = { id: string; name: string; email: string };

/** A top-up as the desk sees it. */
export type StaffTopUp = TopUpDto & {
  owner: PersonDto;
  decidedBy: string | null;
  decidedAt: string | null;
};

export type StaffTopUpDetail = StaffTopUp & {
  /** What it comes to in yuan now; null where there is no rate. */
  suggested: { amount: Money; rateNote: string | null } | null;
};
