import type { Actor } from "@/lib/auth/actor";

/** The program that pays, as the audit names it. */
export const PAYER: Actor = { kind: "system", id: "payments.pay" };
