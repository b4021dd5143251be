import type { z } from "zod";
import type { ControlReply } from "./control-call";

export function done(body: unknown, status = 200): ControlReply {
  return { status, body };
}

export function wrongMethod(): ControlReply {
  return { status: 405, body: { error: "this resource does not take that method" } };
}

/** 400 with the first thing that is wrong, by its path. */
export function notValid(error: z.ZodError): ControlReply {
  const [issue] = error.issues;
  return {
    status: 400,
    body: { error: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}` },
  };
}
