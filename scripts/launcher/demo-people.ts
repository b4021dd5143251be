import type { Role } from "@/lib/kernel/permission";

/** Who can sign in to a shop with the sandbox. Their addresses reach nobody. */
export const DEMO_PEOPLE = {
  shopper: { email: "shopper@sampan.example", name: "Mai", role: "customer" },
  staff: { email: "staff@sampan.example", name: "Lin", role: "staff" },
  admin: { email: "admin@sampan.example", name: "Chen", role: "admin" },
} as const satisfies Record<string, { email: string; name: string; role: Role }>;

export type DemoPerson = keyof typeof DEMO_PEOPLE;
