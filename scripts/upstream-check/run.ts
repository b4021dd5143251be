import { ENDPOINTS } from "@/lib/upstream/contract/registry";
import type { TimestampUnit } from "@/lib/upstream/signing/timestamp";
import { createCaller, type Asked, type Caller, type CallEnd, type CallerOptions } from "./caller";
import { compareReply, type Member } from "./compare";
import { expectation } from "./expectation";
import { pathCandidates } from "./paths";
import { QUESTIONS, type Clues, type Question } from "./questions";

/** The most calls one run may make. */
export const MOST_CALLS = 60;

export type CheckOptions = Omit<CallerOptions, "mostCalls"> & {
  /** Tried first. */
  timestampUnit: TimestampUnit;
  paths: Readonly<Record<string, string>>;
  /** Plain base64. */
  picture: string;
  mostCalls?: number;
};

/** `works` without data in it is told by its members alone. */
export type Ending = Exclude<CallEnd, { kind: "works" }> | { kind: "works" };
export type Tried = { path: string; end: Ending };

export type EndpointReport = {
  key: string;
  /** The path that works, else null. */
  path: string | null;
  contractPath: string;
  tried: Tried[];
  /** Why nothing was tried. */
  skipped: "nothing_to_ask_with" | "budget" | null;
  members: Member[];
};

export type CheckReport = {
  calls: number;
  timestamps: { unit: TimestampUnit; end: Ending | "not_tried" }[];
  /** The unit everything else was asked with. */
  unit: TimestampUnit;
  endpoints: EndpointReport[];
};

/**
 * One harmless call per read endpoint, more only where a path or the unit of the timestamp does not
 * work. Never calls what writes or pays, never more than `MOST_CALLS` times, never twice the same.
 */
export async function checkUpstream(options: CheckOptions): Promise<CheckReport> {
  const mostCalls = Math.min(options.mostCalls ?? MOST_CALLS, MOST_CALLS);
  const caller = createCaller({ ...options, mostCalls });
  try {
    const { unit, timestamps } = await probeUnits(caller, options);
    const clues: Clues = { picture: options.picture };
    const endpoints: EndpointReport[] = [];
    for (const question of QUESTIONS)
      endpoints.push(await checkEndpoint(caller, question, { ...options, unit }, clues));
    return { calls: caller.spent(), timestamps, unit, endpoints };
  } finally {
    await caller.close();
  }
}

/** Read endpoints of the contract that no question covers; a test keeps this empty. */
export function uncoveredEndpoints(): string[] {
  const covered = new Set(QUESTIONS.map(({ endpoint }) => endpoint.key));
  return ENDPOINTS.flatMap(({ key, effect }) =>
    effect === "read" && !covered.has(key) ? [key] : [],
  );
}

async function probeUnits(caller: Caller, { timestampUnit, paths }: CheckOptions) {
  const units: TimestampUnit[] = timestampUnit === "ms" ? ["ms", "s"] : ["s", "ms"];
  const [first] = QUESTIONS;
  if (!first) throw new Error("There is nothing to ask.");
  const { endpoint } = first;
  const timestamps: CheckReport["timestamps"] = [];
  for (const unit of units) {
    const path = paths[endpoint.key] ?? endpoint.path;
    const asked = { endpoint, path, input: first.ask({ picture: "" }), unit };
    const end = await caller.call(asked);
    timestamps.push({ unit, end: end.ok ? ending(end.value) : "not_tried" });
  }
  const good = timestamps.find(({ end }) => end !== "not_tried" && end.kind === "works");
  return { unit: good?.unit ?? timestampUnit, timestamps };
}

async function checkEndpoint(
  caller: Caller,
  { endpoint, ask, learn }: Question,
  { paths, unit }: Pick<CheckOptions, "paths"> & { unit: TimestampUnit },
  clues: Clues,
): Promise<EndpointReport> {
  const { key, path: contractPath } = endpoint;
  const report: EndpointReport = {
    key,
    path: null,
    contractPath,
    tried: [],
    skipped: null,
    members: [],
  };
  const input = ask(clues);
  if (input === null) return { ...report, skipped: "nothing_to_ask_with" };
  for (const path of pathCandidates(endpoint, paths[key])) {
    const asked: Asked = { endpoint, path, input, unit };
    const called = await caller.call(asked);
    if (!called.ok)
      return {
        ...report,
        skipped: called.error === "budget" ? "budget" : "nothing_to_ask_with",
      };
    report.tried.push({ path, end: ending(called.value) });
    if (called.value.kind === "works") {
      Object.assign(clues, learn(called.value.data));
      const members = compareReply(expectation(endpoint.output), called.value.data);
      return { ...report, path, members };
    }
    // An answer that says no is still an answer of this path; only a missing one leads on.
    if (called.value.kind === "refused" && called.value.code !== 404) return report;
    if (called.value.kind === "no_reply") return report;
  }
  return report;
}

/** What came of a call, without what the reply held. */
function ending(end: CallEnd): Ending {
  return end.kind === "works" ? { kind: "works" } : end;
}
