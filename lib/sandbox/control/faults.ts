import { faultSchema } from "../faults/fault";
import type { ControlCall, ControlReply } from "./control-call";
import { done, notValid, wrongMethod } from "./reply";

/** `GET` lists, `POST` adds one, `DELETE` removes all or, with `/{id}`, one. */
export function faults({ sandbox, method, rest, body }: ControlCall): ControlReply {
  if (method === "GET") return done({ faults: sandbox.faults.list() });
  if (method === "DELETE")
    return done({ removed: sandbox.faults.remove(rest === "" ? undefined : Number(rest)) });
  if (method !== "POST") return wrongMethod();
  const read = faultSchema.safeParse(body);
  if (!read.success) return notValid(read.error);
  return done(sandbox.faults.add(read.data), 201);
}
