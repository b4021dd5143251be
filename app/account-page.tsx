import "server-only";
import { redirect } from "next/navigation";
import { AccountUnavailable } from "@/components/shop/account/account-unavailable";
import type { Visitor } from "@/lib/auth/read-actor";
import { askDatabase } from "@/lib/http/ask-database";
import { localized } from "@/lib/i18n/localized";
import type { Result } from "@/lib/kernel/result";
import { pageVisitor } from "./page-visitor";
import { pageRequestId } from "./request-id";

type Place = { locale: string; /** The page's path without its language. */ path: string };

/**
 * A page of somebody's own: `load` asks the features as its visitor, `view` shows the answer. Guests go
 * to the sign-in and come back; where the database is away the page says so.
 */
export async function accountPage<Data>(
  { locale, path }: Place,
  load: (visitor: Visitor) => Promise<Result<Data, "forbidden">>,
  view: (data: Data, visitor: Visitor) => React.ReactNode,
): Promise<React.ReactNode> {
  const asked = await askDatabase(pageRequestId(), async () => {
    const visitor = await pageVisitor();
    return { visitor, loaded: await load(visitor) };
  });
  const here = localized(path, locale);
  if (asked.kind === "away") return <AccountUnavailable href={here} requestId={pageRequestId()} />;
  const { visitor, loaded } = asked.answer;
  if (!loaded.ok)
    redirect(localized(`/sign-in?${new URLSearchParams({ back: here }).toString()}`, locale));
  return view(loaded.value, visitor);
}

/**
 * A page for those who have not signed in yet, such as the sign-in: somebody who has goes on to `back`.
 */
export async function doorPage(
  { locale, path, back }: Place & { back: string },
  view: () => React.ReactNode,
): Promise<React.ReactNode> {
  const asked = await askDatabase(pageRequestId(), pageVisitor);
  if (asked.kind === "away")
    return <AccountUnavailable href={localized(path, locale)} requestId={pageRequestId()} />;
  if (asked.answer.actor.kind !== "guest") redirect(back);
  return view();
}
