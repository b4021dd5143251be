import { z } from "zod";

type Read = (value: unknown) => unknown;

const reads = new WeakMap<z.core.$ZodType, Read>();

/** A schema that is nothing but this function, which lists may call without the schema around it. */
export function reader<T>(read: (value: unknown) => T): z.ZodType<T> {
  const schema = z.unknown().transform(read);
  reads.set(schema, read);
  return schema;
}

/**
 * The short way to read an object of optional readers: what its schema would answer, without a parse
 * of its own for each member. A page of results has hundreds of them. Null where the schema has a
 * member of another kind; then it must be parsed.
 */
export function directReader<T>(schema: z.ZodType<T>): ((value: object) => T) | null {
  if (!(schema instanceof z.ZodObject) || schema.def.catchall !== undefined) return null;
  const members = new Map<string, Read>();
  for (const [name, member] of Object.entries(schema.shape)) {
    const read = member instanceof z.ZodOptional ? reads.get(member.def.innerType) : undefined;
    if (read === undefined || schema.def.checks?.length) return null;
    members.set(name, read);
  }
  // Objects of one make, filled in: growing each member by member costs twice as much.
  const blank: Record<string, unknown> = Object.fromEntries(
    Array.from(members.keys(), (name) => [name, undefined]),
  );
  return (value) => {
    const sent = value as Record<string, unknown>;
    const found = { ...blank };
    for (const name of Object.keys(sent)) {
      const read = members.get(name);
      if (read !== undefined) found[name] = read(sent[name]);
    }
    return found as T;
  };
}
