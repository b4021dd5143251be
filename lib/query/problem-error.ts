import type { ProblemDto } from "@/lib/contract/common";

/**
 * Our API said no, or could not be reached. `problem` is its own answer (RFC 9457); null when what
 * came back was none of ours: the network failed, or something between us answered.
 */
export class ProblemError extends Error {
  override readonly name = "ProblemError";

  constructor(readonly problem: ProblemDto | null) {
    super(problem?.title ?? "no answer");
  }

  /** The id a person may quote; null where our API did not answer. */
  get requestId(): string | null {
    return this.problem?.requestId ?? null;
  }
}
