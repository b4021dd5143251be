import type { Role } from "@/lib/kernel/permission";

export type AccountChange =
  { kind: "deactivate" } | { kind: "reactivate" } | { kind: "role"; role: Role };

export type AccountState = {
  role: Role;
  active: boolean;
  /** Administrators who can sign in, this one included where it is one. */
  activeAdmins: number;
};

/** What an account becomes, or why not. Somebody must be left who can undo it. */
export function planAccountChange(
  { role, active, activeAdmins }: AccountState,
  change: AccountChange,
): { role: Role; active: boolean } | "last_admin" {
  const next = {
    role: change.kind === "role" ? change.role : role,
    active: change.kind === "role" ? active : change.kind === "reactivate",
  };
  const isAdmin = role === "admin" && active;
  const staysAdmin = next.role === "admin" && next.active;
  return isAdmin && !staysAdmin && activeAdmins <= 1 ? "last_admin" : next;
}
