import "server-only";
import { notFound } from "next/navigation";
import { AccountUnavailable } from "@/components/shop/account/account-unavailable";
import { NotYours } from "@/components/staff/not-yours";
import type { Actor } from "@/lib/auth/actor";
import { askDatabase } from "@/lib/http/ask-database";
import { localized } from "@/lib/i18n/localized";
import type { Permission } from "@/lib/kernel/permission";
import type { Result } from "@/lib/kernel/result";
import { pageVisitor } from "./page-visitor";
import { pageRequestId } from "./request-id";
import { staffActor } from "./staff-actor";

type Place = { locale: string; /** Without its language. */ path: string; permission: Permission };

/**
 * A page of the desk: `load` asks the features as who is at it, `view` shows the answer. Guests go to
 * the sign-in and come back, others are told that it is not theirs; where the database is away the
 * page says so.
 */
export async function staffPage<Data>(
  { locale, path, permission }: Place,
  load: (actor: Actor) => Promise<Result<Data, "forbidden" | "not_found">>,
  view: (data: Data, actor: Actor) => React.ReactNode,
): Promise<React.ReactNode> {
  const requestId = pageRequestId();
  const away = <AccountUnavailable href={localized(path, locale)} requestId={requestId} />;
  const known = await askDatabase(requestId, pageVisitor);
  if (known.kind === "away") return away;
  const actor = await staffActor(permission, path, locale);
  if (actor === null) return <NotYours />;
  const asked = await askDatabase(requestId, () => load(actor));
  if (asked.kind === "away") return away;
  if (asked.answer.ok) return view(asked.answer.value, actor);
  return asked.answer.error === "forbidden" ? <NotYours /> : notFound();
}
