import type { ZodType } from "zod";
import type { Permission } from "@/lib/kernel/permission";
import type { ProblemCode } from "@/lib/kernel/problem";

export type RouteMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One route of our API as data. Handlers, metrics labels and the OpenAPI document derive from it. */
export type RouteDeclaration<Params, Query, Body, Reply> = {
  /** Names the route in logs, metrics and OpenAPI. */
  name: string;
  method: RouteMethod;
  /** With `{name}` for each path parameter. */
  path: string;
  summary: string;
  /** Who may call it. For `anyone` nobody looks who asks. */
  access: "anyone" | Permission;
  params: ZodType<Params>;
  query: ZodType<Query>;
  /** Null where the route takes no body. */
  body: ZodType<Body> | null;
  /** Where a body may be larger than the usual 64 KB. */
  largestBodyBytes?: number;
  /** The multipart field of a file that may come in place of the body. */
  file?: string;
  reply: ZodType<Reply>;
  /** How long a browser may keep a good reply. 0 for never. */
  maxAgeSeconds: number;
  /** Whether the route may answer 204. */
  mayBeEmpty: boolean;
  /** The refusals beyond those every route knows. */
  problems: readonly ProblemCode[];
};

export function declareRoute<Params, Query, Body, Reply>(
  route: RouteDeclaration<Params, Query, Body, Reply>,
): RouteDeclaration<Params, Query, Body, Reply> {
  return route;
}
