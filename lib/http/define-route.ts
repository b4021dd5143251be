import { anonymous, type Actor } from "@/lib/auth/actor";
import type { RouteDeclaration, RouteMethod } from "@/lib/contract/route";
import { succeed, type Result } from "@/lib/kernel/result";
import type { Answer, Refusal } from "./answer";
import { API_RATE } from "./rate-limit";
import { readBody, readBy, readQuery } from "./read-request";
import { isForm, seeOther } from "./form-request";
import { isSameOrigin } from "./same-origin";
import { serve } from "./serve";
import { toResponse } from "./to-response";

/** What a handler gets: everything parsed, nothing raw. */
export type RouteInput<Params, Query, Body> = {
  actor: Actor;
  params: Params;
  query: Query;
  body: Body;
  requestId: string;
};

/** Next gives no params at all to a route without any, whatever its types say. */
type Context = { params: Promise<Record<string, string | string[] | undefined> | undefined> };
type Handler = (request: Request, context: Context) => Promise<Response>;

/**
 * Turns a declaration and a handler into a route module's exports. What is the same for all routes
 * happens here once: rate limit, same-origin check, parsing both ways, and what `serve` does.
 * Methods that are not declared answer 405.
 */
export function defineRoute<Params, Query, Body, Reply>(
  route: RouteDeclaration<Params, Query, Body, Reply>,
  handle: (input: RouteInput<Params, Query, Body>) => Promise<Answer<Reply>>,
): Record<RouteMethod, Handler> {
  async function answer(
    request: Request,
    context: Context,
    requestId: string,
  ): Promise<Answer<Reply>> {
    if (request.method !== route.method && request.method !== "HEAD")
      return { kind: "problem", code: "method_not_allowed" };
    if (route.method !== "GET" && !isSameOrigin(request))
      return { kind: "problem", code: "forbidden_origin" };
    const params = readBy(route.params, (await context.params) ?? {});
    if (!params.ok) return params.error;
    const given = readQuery(new URL(request.url));
    const query = given.ok ? readBy(route.query, given.value) : given;
    if (!query.ok) return query.error;
    const body = await readDeclared(route, request);
    if (!body.ok) return body.error;
    return handle({
      actor: anonymous,
      params: params.value,
      query: query.value,
      body: body.value,
      requestId,
    });
  }

  const handler: Handler = (request, context) =>
    serve({ name: route.name, rate: API_RATE }, request, async (requestId) => {
      const given = await answer(request, context, requestId);
      return given.kind === "ok" && given.page !== undefined && isForm(request)
        ? seeOther(given.page, requestId)
        : toResponse(route, given, requestId);
    });

  return { GET: handler, POST: handler, PUT: handler, PATCH: handler, DELETE: handler };
}

/** A route that declares no body gets none, whatever was sent. */
async function readDeclared<Body>(
  {
    body: schema,
    largestBodyBytes,
  }: Pick<RouteDeclaration<unknown, unknown, Body, unknown>, "body" | "largestBodyBytes">,
  request: Request,
): Promise<Result<Body, Refusal>> {
  if (schema === null) return succeed(undefined as Body);
  const raw = await readBody(request, largestBodyBytes);
  return raw.ok ? readBy(schema, raw.value) : raw;
}
