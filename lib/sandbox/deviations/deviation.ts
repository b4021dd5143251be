import { z } from "zod";
import { ENDPOINTS } from "@/lib/upstream/contract/registry";
import { isLongNumber } from "../replies/json";

const KEYS: readonly string[] = ENDPOINTS.map(({ key }) => key);

const common = {
  /** The key of an endpoint in the contract. */
  endpoint: z
    .string()
    .refine((key) => KEYS.includes(key), { error: `endpoint is one of ${KEYS.join(", ")}` }),
  /** Where in `data`, by names: `data.priceInfo.price`. Lists on the way mean each of their entries. */
  member: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$/),
};

/** What a retyped member becomes. */
const STRANGERS = { text: "text", number: 7, list: [7], object: { a: 7 }, flag: true } as const;
type Stranger = keyof typeof STRANGERS;

/** One way in which replies stray from the contract while being perfectly well-formed. */
export const deviationSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("remove") }),
  z.strictObject({ ...common, kind: z.literal("rename"), to: z.string().regex(/^[A-Za-z0-9_]+$/) }),
  z.strictObject({
    ...common,
    kind: z.literal("retype"),
    to: z.enum(Object.keys(STRANGERS) as [Stranger, ...Stranger[]]),
  }),
]);

export type Deviation = z.infer<typeof deviationSchema>;

/** The `data` of a reply with every deviation of its endpoint in it; the given one stays whole. */
export function deviate(data: unknown, deviations: readonly Deviation[]): unknown {
  return deviations.reduce(
    (changed, deviation) => strayed(changed, deviation.member.split("."), deviation),
    data,
  );
}

function strayed(value: unknown, path: readonly string[], deviation: Deviation): unknown {
  const [name, ...rest] = path;
  if (Array.isArray(value)) return value.map((entry) => strayed(entry, path, deviation));
  if (typeof value !== "object" || value === null || isLongNumber(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
      if (key !== name) return [[key, member]];
      if (rest.length > 0) return [[key, strayed(member, rest, deviation)]];
      switch (deviation.kind) {
        case "remove":
          return [];
        case "rename":
          return [[deviation.to, member]];
        case "retype":
          return [[key, STRANGERS[deviation.to]]];
      }
    }),
  );
}
