import type { Actor } from "@/lib/auth/actor";

/** The program that places orders, as the audit names it. */
export const PLACER: Actor = { kind: "system", id: "orders.place" };
