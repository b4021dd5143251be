import type { Visitor } from "@/lib/auth/read-actor";
import type { RouteDeclaration, RouteMethod } from "@/lib/contract/route";
import { succeed, type Result } from "@/lib/kernel/result";
import type { Answer, Refusal } from "./answer";
import { callerOf } from "./caller";
import type { CookieToSet } from "./cookies";
import { isForm, refusedForm, seeOther, sentFrom } from "./form-request";
import { API_RATE } from "./rate-limit";
import { readBody, readBy, readQuery } from "./read-request";
import { isSameOrigin } from "./same-origin";
import { serve } from "./serve";
import { toResponse } from "./to-response";

/** What a handler gets: everything parsed, nothing raw. */
export type RouteInput<Params, Query, Body> = Visitor & {
  params: Params;
  query: Query;
  body: Body;
  requestId: string;
  headers: Headers;
};

/** Next gives no params at all to a route without any, whatever its types say. */
type Context = { params: Promise<Record<string, string | string[] | undefined> | undefined> };
type Handler = (request: Request, context: Context) => Promise<Response>;

/** An answer with the cookies its browser gets, and what was sent, as it was sent. */
type Answered<Reply> = { answer: Answer<Reply>; cookies: CookieToSet[]; sent: unknown };

/**
 * Turns a declaration and a handler into a route module's exports. What is the same for all routes
 * happens here once: rate limit, same-origin check, who is calling, parsing both ways, what becomes of
 * a form sent without scripts, and what `serve` does. Methods that are not declared answer 405.
 */
export function defineRoute<Params, Query, Body, Reply>(
  route: RouteDeclaration<Params, Query, Body, Reply>,
  handle: (input: RouteInput<Params, Query, Body>) => Promise<Answer<Reply>>,
): Record<RouteMethod, Handler> {
  async function answer(
    request: Request,
    context: Context,
    requestId: string,
  ): Promise<Answered<Reply>> {
    const early = (refusal: Refusal, sent: unknown = null): Answered<Reply> => ({
      answer: refusal,
      cookies: [],
      sent,
    });
    if (request.method !== route.method && request.method !== "HEAD")
      return early({ kind: "problem", code: "method_not_allowed" });
    if (route.method !== "GET" && !isSameOrigin(request))
      return early({ kind: "problem", code: "forbidden_origin" });
    const params = readBy(route.params, (await context.params) ?? {});
    if (!params.ok) return early(params.error);
    const asked = readQuery(new URL(request.url));
    const query = asked.ok ? readBy(route.query, asked.value) : asked;
    if (!query.ok) return early(query.error);
    const caller = await callerOf(route, request);
    if (!caller.ok) {
      // A form may say what its sender was about to do, for the page they sign in on.
      const given = isForm(request) ? await readDeclared(route, request) : null;
      return early(caller.error, given?.ok ? given.value : null);
    }
    const raw = await readDeclared(route, request);
    if (!raw.ok) return early(raw.error);
    const body = route.body === null ? succeed(undefined as Body) : readBy(route.body, raw.value);
    if (!body.ok) return early(body.error, raw.value);
    const { visitor, cookies } = caller.value;
    const input = { ...visitor, params: params.value, query: query.value, body: body.value };
    const handled = await handle({ ...input, requestId, headers: request.headers });
    return { answer: handled, cookies, sent: raw.value };
  }

  const handler: Handler = (request, context) =>
    serve({ name: route.name, rate: API_RATE }, request, async (requestId) => {
      const { answer: given, cookies, sent } = await answer(request, context, requestId);
      if (given.kind === "ok") {
        const all = [...cookies, ...(given.cookies ?? [])];
        return given.page !== undefined && isForm(request)
          ? seeOther(given.page, requestId, all)
          : toResponse(route, { ...given, cookies: all }, requestId);
      }
      const from = given.kind === "problem" && isForm(request) ? sentFrom(request) : null;
      return given.kind === "problem" && from !== null
        ? refusedForm(given, (sent ?? {}) as Record<string, unknown>, from, requestId)
        : toResponse(route, given, requestId);
    });

  return { GET: handler, POST: handler, PUT: handler, PATCH: handler, DELETE: handler };
}

/** A route that declares no body gets none, whatever was sent. */
async function readDeclared(
  {
    body: schema,
    largestBodyBytes,
  }: Pick<RouteDeclaration<unknown, unknown, unknown, unknown>, "body" | "largestBodyBytes">,
  request: Request,
): Promise<Result<unknown, Refusal>> {
  return schema === null ? succeed(undefined) : readBody(request, largestBodyBytes);
}
