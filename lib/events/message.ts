import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { changeDto } from "@/lib/contract/events";
import { allows, PERMISSIONS, type Permission } from "@/lib/kernel/permission";

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

/** Whether somebody is told of what is meant for an audience. */
export function concerns(to: Audience, actor: Actor, guestId: string | null): boolean {
  if ("guest" in to) return to.guest === guestId;
  if (actor.kind === "guest" || actor.kind === "system") return false;
  return "user" in to ? to.user === actor.id : allows(to.staff, actor.kind);
}
