import type { z } from "zod";
import { meaningOf, type Meaning } from "@/lib/upstream/contract/meaning";

type Plain = Exclude<Meaning["kind"], "list" | "object" | "camel">;

/** What the contract expects of a value, read out of its schema. */
export type Expected =
  | { kind: "object"; members: ReadonlyMap<string, Expected>; snakeToo: boolean }
  | { kind: "list"; item: Expected }
  | { kind: Plain }
  | { kind: "anything" };

type Def = { type: string } & Partial<
  Record<"innerType" | "element" | "in" | "out", z.core.$ZodType> & { shape: z.core.$ZodShape }
>;

/** Reads a schema of the contract: lenient readers by their meaning, the rest by their own structure. */
export function expectation(schema: z.core.$ZodType, snakeToo = false): Expected {
  const meaning = meaningOf(schema);
  if (meaning) return byMeaning(meaning, snakeToo);
  const def = schema._zod.def as unknown as Def;
  switch (def.type) {
    case "object":
      return members(def.shape ?? {}, snakeToo);
    case "array":
      return def.element ? { kind: "list", item: expectation(def.element, snakeToo) } : ANYTHING;
    case "optional":
    case "nullable":
      return def.innerType ? expectation(def.innerType, snakeToo) : ANYTHING;
    case "pipe":
      return pipe(def, snakeToo);
    case "string":
      return { kind: "text" };
    case "union":
      return { kind: "id" };
    default:
      return ANYTHING;
  }
}

/** Of a preprocessed schema what comes out of it counts, of a transformed one what goes in. */
function pipe(def: Def, snakeToo: boolean): Expected {
  const first = def.in?._zod.def as unknown as Def | undefined;
  const told = first?.type === "transform" ? def.out : def.in;
  return told ? expectation(told, snakeToo) : ANYTHING;
}

function byMeaning(meaning: Meaning, snakeToo: boolean): Expected {
  switch (meaning.kind) {
    case "list":
      return { kind: "list", item: expectation(meaning.item, snakeToo) };
    case "object":
      return members(meaning.shape, snakeToo);
    case "camel":
      return expectation(meaning.inner, true);
    default:
      return { kind: meaning.kind };
  }
}

function members(shape: z.core.$ZodShape, snakeToo: boolean): Expected {
  const entries = Object.entries(shape);
  return {
    kind: "object",
    members: new Map(entries.map(([name, schema]) => [name, expectation(schema, snakeToo)])),
    snakeToo,
  };
}

const ANYTHING: Expected = { kind: "anything" };
