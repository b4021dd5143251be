import type { RouteDeclaration } from "@/lib/contract/route";
import type { Answer } from "./answer";
import { setCookieLine } from "./cookies";
import { problemResponse } from "./problem-response";

type Replying<Reply> = Pick<
  RouteDeclaration<unknown, unknown, unknown, Reply>,
  "method" | "reply" | "maxAgeSeconds"
>;

/**
 * An answer on the wire. Replies pass their own schema on the way out: one we did not promise throws
 * and becomes a 500 here, instead of a surprise in somebody's program.
 */
export function toResponse<Reply>(
  route: Replying<Reply>,
  answer: Answer<Reply>,
  requestId: string,
): Response {
  if (answer.kind === "problem") {
    const refused = problemResponse(answer, requestId);
    if (answer.code === "method_not_allowed") refused.headers.set("allow", route.method);
    return refused;
  }
  const keep = answer.kind === "ok" && answer.keep && route.maxAgeSeconds > 0;
  const headers = {
    "x-request-id": requestId,
    "cache-control": keep ? `private, max-age=${route.maxAgeSeconds}` : "no-store",
  };
  if (answer.kind === "empty") return new Response(null, { status: 204, headers });
  const body = JSON.stringify(route.reply.parse(answer.body));
  const sent = new Headers({ ...headers, "content-type": "application/json" });
  for (const cookie of answer.cookies ?? []) sent.append("set-cookie", setCookieLine(cookie));
  return new Response(body, { headers: sent });
}
