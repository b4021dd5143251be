import { anonymous, type Actor } from "@/lib/auth/actor";
import type { RouteDeclaration, RouteMethod } from "@/lib/contract/route";
import type { Answer, Refusal } from "./answer";
import { isForm, seeOther } from "./form-request";
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

export type UploadInput<Query, Body> = {
  actor: Actor;
  query: Query;
  sent: Sent<Body>;
  requestId: string;
};

/** `page` is where a form goes on to; programs never see it. */
export type UploadAnswer<Reply> = { answer: Answer<Reply>; page: string };

type Handler = (request: Request) => Promise<Response>;

/**
 * `defineRoute` for a route that takes a file. The file is handed on while it comes; nothing of it is
 * held here. A form that a browser sends by itself is answered with a page to go to (303), whatever
 * came out; everybody else gets the declared reply or problem+json. `failed` is that page where the
 * request never reached the handler.
 */
export function defineUpload<Params, Query, Body, Reply>(
  route: RouteDeclaration<Params, Query, Body, Reply>,
  handle: (input: UploadInput<Query, Body>) => Promise<UploadAnswer<Reply>>,
  failed: (request: Request, status: number) => string,
): Record<RouteMethod, Handler> {
  async function answer(
    request: Request,
    requestId: string,
  ): Promise<{ answer: Answer<Reply>; page: string | null }> {
    const early = (refusal: Refusal) => ({ answer: refusal, page: null });
    if (request.method !== route.method)
      return early({ kind: "problem", code: "method_not_allowed" });
    if (!isSameOrigin(request)) return early({ kind: "problem", code: "forbidden_origin" });
    const given = readQuery(new URL(request.url));
    const query = given.ok ? readBy(route.query, given.value) : given;
    if (!query.ok) return early(query.error);
    const boundary = boundaryOf(request.headers.get("content-type"));
    const common = { actor: anonymous, query: query.value, requestId };
    if (boundary === null) {
      const raw = await readBody(request);
      const body = raw.ok && route.body ? readBy(route.body, raw.value) : raw;
      if (!body.ok) return early(body.error);
      return handle({ ...common, sent: { kind: "fields", body: body.value as Body } });
    }
    const incoming = incomingBody(request.body);
    const bytes = firstFile(incoming.pieces(), boundary);
    const answered = await handle({ ...common, sent: { kind: "file", bytes } });
    await incoming.drain();
    return answered;
  }

  const handler: Handler = async (request) => {
    let page: string | null = null;
    const response = await serve(
      { name: route.name, rate: UPLOAD_RATE },
      request,
      async (requestId) => {
        const answered = await answer(request, requestId);
        page = answered.page;
        return toResponse(route, answered.answer, requestId);
      },
    );
    if (!isForm(request)) return response;
    const requestId = response.headers.get("x-request-id") ?? "";
    return seeOther(page ?? failed(request, response.status), requestId);
  };

  return { GET: handler, POST: handler, PUT: handler, PATCH: handler, DELETE: handler };
}
