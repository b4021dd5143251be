import { z, type ZodType } from "zod";
import { problemDto } from "@/lib/contract/common";
import { ROUTES } from "@/lib/contract/routes";
import type { RouteDeclaration } from "@/lib/contract/route";
import { PROBLEMS, type ProblemCode } from "@/lib/kernel/problem";

type Route = RouteDeclaration<unknown, unknown, unknown, unknown>;
type Schema = Record<string, unknown>;

/** What any route may answer, whatever it does. */
const ALWAYS: readonly ProblemCode[] = ["invalid_input", "too_many_requests", "internal"];

/** Our API as OpenAPI 3.1, made of the same declarations and schemas that serve it. */
export function openApiDocument() {
  const routes = Object.values(ROUTES) as unknown as Route[];
  return {
    openapi: "3.1.0",
    info: {
      title: "Sampan",
      version: "1",
      description:
        "The shop's own API. Amounts are integers of minor units. Refusals are problem+json (RFC 9457).",
    },
    paths: Object.fromEntries(
      routes.map((route) => [route.path, { [route.method.toLowerCase()]: operation(route) }]),
    ),
    components: { schemas: { Problem: schemaOf(problemDto, "output") } },
  };
}

function operation(route: Route) {
  return {
    operationId: route.name,
    summary: route.summary,
    parameters: [...parameters(route.params, "path"), ...parameters(route.query, "query")],
    ...(route.body === null
      ? {}
      : { requestBody: { required: true, content: json(schemaOf(route.body, "input")) } }),
    responses: {
      200: { description: "Found.", content: json(schemaOf(route.reply, "output")) },
      ...(route.mayBeEmpty ? { 204: { description: "Nothing in memory." } } : {}),
      ...Object.fromEntries<unknown>([...ALWAYS, ...route.problems].map(refusal)),
    },
  };
}

function refusal(code: ProblemCode): [number, unknown] {
  const { status, title } = PROBLEMS[code];
  const content = {
    "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
  };
  const retryAfter = { "retry-after": { description: "Seconds.", schema: { type: "integer" } } };
  return [
    status,
    {
      description: title,
      content,
      ...([429, 503].includes(status) ? { headers: retryAfter } : {}),
    },
  ];
}

/** The members of an object schema as parameters; everything in an address is text. */
function parameters(schema: ZodType, location: "path" | "query") {
  const { properties = {}, required = [] } = schemaOf(schema, "input") as {
    properties?: Record<string, Schema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: location,
    required: location === "path" || required.includes(name),
    schema: property,
  }));
}

function schemaOf(schema: ZodType, io: "input" | "output"): Schema {
  const { $schema: _dialect, ...rest }: Schema = z.toJSONSchema(schema, {
    io,
    target: "draft-2020-12",
  });
  return rest;
}

function json(schema: Schema) {
  return { "application/json": { schema } };
}
