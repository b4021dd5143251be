/**
 * How a catalogue read ends, as pages and handlers see it. `unavailable` is not `not_found`: the
 * marketplace did not answer, nothing is known about the thing asked for.
 */
export type Lookup<T> =
  | { kind: "found"; value: T }
  | { kind: "not_found" }
  | { kind: "unavailable"; upstreamRequestId: string | null; retryAfterSeconds: number | null };
