import { z } from "zod";
import { ENDPOINTS } from "@/lib/upstream/contract/registry";

const KNOWN: readonly string[] = ENDPOINTS.map((endpoint) => endpoint.key);
const knownKeys = `known endpoints: ${KNOWN.join(", ")}`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const PATH = /^\/[A-Za-z0-9_./~%-]{0,255}$/;

/** `UPSTREAM_PATHS`: a JSON object from endpoint key to the path to use instead. */
export const pathOverrides = z.string().transform((text, context): Record<string, string> => {
  const advice = `must be a JSON object such as {"offers.search":"/v2/search"}`;
  const read = z.record(z.string(), z.string()).safeParse(parseJson(text));
  if (!read.success) {
    context.addIssue({ code: "custom", message: advice });
    return z.NEVER;
  }
  if (!Object.keys(read.data).every((key) => KNOWN.includes(key)))
    context.addIssue({
      code: "custom",
      message: `names an endpoint that does not exist; ${knownKeys}`,
    });
  if (!Object.values(read.data).every((path) => PATH.test(path) && !path.includes("..")))
    context.addIssue({ code: "custom", message: "has a path that is not an absolute URL path" });
  return read.data;
});

/** `UPSTREAM_CONFIRMED`: `*` for all, or endpoint keys, comma separated. */
export const confirmedEndpoints = z.string().transform((text, context): "all" | string[] => {
  if (text === "*") return "all";
  const keys = text.split(",").map((key) => key.trim());
  if (!keys.every((key) => KNOWN.includes(key)))
    context.addIssue({
      code: "custom",
      message: `must be * or endpoint keys separated by commas; ${knownKeys}`,
    });
  return keys;
});
