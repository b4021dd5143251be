import "server-only";
import { redirect } from "next/navigation";
import { may, type Actor } from "@/lib/auth/actor";
import { localized } from "@/lib/i18n/localized";
import type { Permission } from "@/lib/kernel/permission";
import { pageVisitor } from "./page-visitor";

/**
 * Who is at the desk, for a page that needs `permission`; null for somebody signed in who may not
 * (show `NotYours`). A guest is sent to sign in and back to `path`, which has no language.
 */
export async function staffActor(
  permission: Permission,
  path: string,
  locale: string,
): Promise<Actor | null> {
  const { actor } = await pageVisitor();
  if (may(actor, permission)) return actor;
  if (actor.kind !== "guest") return null;
  const back = new URLSearchParams({ back: localized(path, locale) });
  redirect(localized(`/sign-in?${back.toString()}`, locale));
}
