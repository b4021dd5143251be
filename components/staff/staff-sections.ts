import type { Permission } from "@/lib/kernel/permission";

/** A page of the desk: its address, the message under `staff.nav` that names it, and who may see it. */
export type StaffSection = { path: string; key: StaffSectionKey; permission: Permission };

type StaffSectionKey = (typeof SECTIONS)[number]["key"];

const SECTIONS = [
  { path: "/staff", key: "desk", permission: "staff.desk" },
  { path: "/staff/orders", key: "orders", permission: "orders.handle" },
  { path: "/staff/top-ups", key: "top_ups", permission: "top_ups.decide" },
  { path: "/staff/customers", key: "customers", permission: "customers.read" },
  { path: "/staff/rates", key: "rates", permission: "rates.edit" },
  { path: "/staff/fees", key: "fees", permission: "fees.read" },
  { path: "/staff/forwarding", key: "forwarding", permission: "fees.read" },
  { path: "/staff/outbox", key: "outbox", permission: "mails.read" },
  { path: "/staff/settings", key: "settings", permission: "settings.edit" },
] as const satisfies readonly { path: string; key: string; permission: Permission }[];

/** Every page of the desk, in the order of its bar. */
export const STAFF_SECTIONS: readonly StaffSection[] = SECTIONS;
