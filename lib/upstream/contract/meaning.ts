import type { z } from "zod";

/**
 * What a lenient reader takes. The readers themselves swallow everything and say nothing of it; who
 * holds a real reply against the contract has to know what was expected.
 */
export type Meaning =
  | { kind: "id" | "text" | "number" | "integer" | "flag" | "percent" }
  | { kind: "list"; item: z.core.$ZodType }
  | { kind: "object"; shape: z.core.$ZodShape }
  /** Members may come in snake case. */
  | { kind: "camel"; inner: z.core.$ZodType };

const told = new WeakMap<z.core.$ZodType, Meaning>();

/** The same schema, with its meaning on record. */
export function means<Schema extends z.core.$ZodType>(meaning: Meaning, schema: Schema): Schema {
  told.set(schema, meaning);
  return schema;
}

/** What a schema was said to mean; undefined for one that speaks for itself. */
export function meaningOf(schema: z.core.$ZodType): Meaning | undefined {
  return told.get(schema);
}
