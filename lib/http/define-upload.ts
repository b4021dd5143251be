import type { Visitor } from "@/lib/auth/read-actor";
import type { RouteDeclaration, RouteMethod } from "@/lib/contract/route";
import type { Answer, Refusal } from "./answer";
import { callerOf } from "./caller";
import type { CookieToSet } from "./cookies";
import { isForm, refusedForm, seeOther, sentFrom } from "./form-request";
import { incomingBody } from "./incoming-body";
import { boundaryOf, firstFile } from "./multipart";
import { UPLOAD_RATE } from "./rate-limit";
import { readBody, readBy, readQuery } from "./read-request";
import { isSameOrigin } from "./same-origin";
import { serve } from "./serve";
import { toResponse } from "./to-response";

/** What was sent: a file byte by byte, or the fields that stand in for one. */
export type Sent<Body> =
  { kind: "file"; bytes: AsyncIterable<Uint8Array> } | { kind: "fields"; body: Body };

export type UploadInput<Params, Query, Body> = Visitor & {
  params: Params;
  query: Query;
  sent: Sent<Body>;
  requestId: string;
};

/**
 * `page` is where a form goes on to, whatever came out; programs never see it. Left out, a form that
 * was refused goes back to the page it came from, as one of `defineRoute` does.
 */
export type UploadAnswer<Reply> = { answer: Answer<Reply>; page?: string };

/** Next gives no params at all to a route without any, whatever its types say. */
type Context = { params: Promise<Record<string, string | string[] | undefined> | undefined> };
type Handler = (request: Request, context?: Context) => Promise<Response>;

type Answered<Reply> = UploadAnswer<Reply> & { cookies: CookieToSet[] };

/**
 * `defineRoute` for a route that takes a file. The file is handed on while it comes; nothing of it is
 * held here. A form that a browser sends by itself is answered with a page to go to (303); everybody
 * else gets the declared reply or problem+json. `failed`, where given, is that page for a form whose
 * request never reached the handler.
 */
export function defineUpload<Params, Query, Body, Reply>(
  route: RouteDeclaration<Params, Query, Body, Reply>,
  handle: (input: UploadInput<Params, Query, Body>) => Promise<UploadAnswer<Reply>>,
  failed?: (request: Request, status: number) => string,
): Record<RouteMethod, Handler> {
  async function judge(
    request: Request,
    context: Context | undefined,
    requestId: string,
    file: AsyncIterable<Uint8Array> | null,
  ): Promise<Answered<Reply>> {
    const early = (answer: Refusal): Answered<Reply> => ({ answer, cookies: [] });
    if (request.method !== route.method)
      return early({ kind: "problem", code: "method_not_allowed" });
    if (!isSameOrigin(request)) return early({ kind: "problem", code: "forbidden_origin" });
    const params = readBy(route.params, (await context?.params) ?? {});
    if (!params.ok) return early(params.error);
    const given = readQuery(new URL(request.url));
    const query = given.ok ? readBy(route.query, given.value) : given;
    if (!query.ok) return early(query.error);
    const caller = await callerOf(route, request);
    if (!caller.ok) return early(caller.error);
    const { visitor, cookies } = caller.value;
    const common = { ...visitor, params: params.value, query: query.value, requestId };
    if (file) {
      const sent = { kind: "file" as const, bytes: file };
      return { ...(await handle({ ...common, sent })), cookies };
    }
    const raw = await readBody(request);
    const body = raw.ok && route.body ? readBy(route.body, raw.value) : raw;
    if (!body.ok) return early(body.error);
    const sent = { kind: "fields" as const, body: body.value as Body };
    return { ...(await handle({ ...common, sent })), cookies };
  }

  const handler: Handler = async (request, context) => {
    const form = isForm(request);
    const response = await serve(
      { name: route.name, rate: UPLOAD_RATE },
      request,
      async (requestId) => {
        const boundary = boundaryOf(request.headers.get("content-type"));
        const incoming = boundary === null ? null : incomingBody(request.body);
        const file = boundary && incoming ? firstFile(incoming.pieces(), boundary) : null;
        const { answer, page, cookies } = await judge(request, context, requestId, file);
        await incoming?.drain();
        const all = answer.kind === "ok" ? [...cookies, ...(answer.cookies ?? [])] : [];
        const next = page ?? (answer.kind === "ok" ? answer.page : undefined);
        if (form && next !== undefined) return seeOther(next, requestId, all);
        const from = form && answer.kind === "problem" && !failed ? sentFrom(request) : null;
        if (answer.kind === "problem" && from !== null)
          return refusedForm(answer, {}, from, requestId);
        const kept = answer.kind === "ok" ? { ...answer, cookies: all } : answer;
        return toResponse(route, kept, requestId);
      },
    );
    if (!form || !failed || response.status === 303) return response;
    return seeOther(failed(request, response.status), response.headers.get("x-request-id") ?? "");
  };

  return { GET: handler, POST: handler, PUT: handler, PATCH: handler, DELETE: handler };
}
