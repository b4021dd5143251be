import type { Actor } from "@/lib/auth/actor";
import type { CallContext } from "@/lib/upstream";

/** Ties an upstream call to the page or request that caused it. */
export type Trace = { requestId?: string };

/** What the call log may know of the asker: an id, never a name. */
export function callContext(actor: Actor, { requestId }: Trace): CallContext {
  return {
    ...(requestId === undefined ? {} : { requestId }),
    ...(actor.id === null ? {} : { actorId: actor.id }),
  };
}
