import { allows, type Permission, type Role } from "@/lib/kernel/permission";

/**
 * Who is asking. Every feature takes one first and checks it where the data is. A guest's id is that
 * of the browser, null until something of theirs is kept.
 */
export type Actor =
  | { kind: "guest"; id: string | null }
  | { kind: Role; id: string }
  | { kind: "system"; id: string };

export const anonymous: Actor = { kind: "guest", id: null };

/** Jobs and commands may do whatever they were written for. */
export function may(actor: Actor, permission: Permission): boolean {
  return actor.kind === "system" || allows(permission, actor.kind);
}
