import { deviationSchema } from "../deviations/deviation";
import type { ControlCall, ControlReply } from "./control-call";
import { done, notValid, wrongMethod } from "./reply";

/** `GET` lists, `POST` adds one, `DELETE` removes all. */
export function deviations({ sandbox, method, body }: ControlCall): ControlReply {
  if (method === "GET") return done({ deviations: sandbox.deviations });
  if (method === "DELETE")
    return done({ removed: sandbox.deviations.splice(0, sandbox.deviations.length).length });
  if (method !== "POST") return wrongMethod();
  const read = deviationSchema.safeParse(body);
  if (!read.success) return notValid(read.error);
  sandbox.deviations.push(read.data);
  return done(read.data, 201);
}
