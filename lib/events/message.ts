import { z } from "zod";
import { changeDto } from "@/lib/contract/events";
import { allows, PERMISSIONS, type Permission, type Role } from "@/lib/kernel/permission";

const permission = z.custom<Permission>((name) => typeof name === "string" && name in PERMISSIONS);

/** Whom a change concerns: one person, one guest's browser, or all staff who may do something. */
const audience = z.union([
  z.object({ user: z.string() }),
  z.object({ guest: z.string() }),
  z.object({ staff: permission }),
]);

export type Audience = z.output<typeof audience>;

/** As it travels between processes. */
export const message = z.object({ to: audience, change: changeDto });

export type Message = z.output<typeof message>;

export const CHANNEL = "sampan_changes";

/** Who reads: somebody signed in or nobody, and what the browser was called before that. */
export type Reader = { user: { id: string; role: Role } | null; guestId: string | null };

/** Whether a reader is told of what is meant for an audience. */
export function concerns(to: Audience, { user, guestId }: Reader): boolean {
  if ("guest" in to) return to.guest === guestId;
  if (user === null) return false;
  return "user" in to ? to.user === user.id : allows(to.staff, user.role);
}
