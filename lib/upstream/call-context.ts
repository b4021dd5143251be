import type { CallPriority } from "./priority";

/** Who is asking and how urgently; rides along with every call. */
export type CallContext = {
  /** The request id of the page or handler, for the log. */
  requestId?: string;
  /** The actor's id, for the log; never a name. */
  actorId?: string;
  /** Where nobody waits for it, a lower rank than the call has by itself. */
  priority?: CallPriority;
  signal?: AbortSignal;
  /** Milliseconds this call may take with all its attempts and waits. */
  deadlineMs?: number;
};
