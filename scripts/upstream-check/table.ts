import type { MemberVerdict } from "./compare";
import type { CheckReport, EndpointReport, Ending } from "./run";

const COLUMNS = ["agree", "null", "missing", "new", "other type"] as const;
const VERDICTS: readonly MemberVerdict[] = ["agrees", "null", "missing", "new", "other_type"];

/** The report as a person reads it on a screen: one row per endpoint, then what to look at. */
export function tableText(report: CheckReport): string {
  const head = ["endpoint", "outcome", ...COLUMNS, "path"];
  const rows = report.endpoints.map((endpoint) => [
    endpoint.key,
    outcomeText(endpoint),
    ...VERDICTS.map((verdict) => (endpoint.path === null ? "" : String(count(endpoint, verdict)))),
    endpoint.path ?? endpoint.contractPath,
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? "").length)),
  );
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [
    ...report.timestamps.map(
      ({ unit, end }) =>
        `timestamp in ${unit}: ${end === "not_tried" ? "not tried" : endingText(end)}`,
    ),
    "",
    line(head),
    line(widths.map((width) => "-".repeat(width))),
    ...rows.map(line),
    "",
    ...report.endpoints.flatMap(details),
    `${report.calls} calls were made.`,
  ].join("\n");
}

function outcomeText({ path, skipped, tried, contractPath }: EndpointReport): string {
  if (path !== null) return path === contractPath ? "works" : "works elsewhere";
  const last = tried.at(-1);
  if (last) return endingText(last.end);
  return skipped === "budget" ? "no calls left" : "nothing to ask with";
}

function endingText(end: Ending): string {
  switch (end.kind) {
    case "works":
      return "works";
    case "refused":
      return `refused ${end.code ?? ""} ${end.msg ?? ""}`.trim();
    case "http":
      return `HTTP ${end.status}`;
    case "no_reply":
      return `no reply: ${end.detail}`;
    case "not_an_envelope":
      return "not an envelope";
  }
}

/** What differs, member by member. Missing members of a lenient contract are told last. */
function details({ key, members, tried, path }: EndpointReport): string[] {
  const other = members
    .filter(({ verdict }) => verdict === "other_type")
    .map(({ path: at, expected, types }) => `${at} is ${types.join(" or ")}, not ${expected}`);
  const fresh = names(members, "new");
  const missing = names(members, "missing");
  const failed = path === null ? tried : tried.slice(0, -1);
  const lines = [
    ...failed.map(({ path: at, end }) => `  ${at}: ${endingText(end)}`),
    ...other.map((text) => `  other type: ${text}`),
    ...(fresh.length > 0 ? [`  new: ${fresh.join(", ")}`] : []),
    ...(missing.length > 0 ? [`  missing: ${missing.join(", ")}`] : []),
  ];
  return lines.length > 0 ? [key, ...lines, ""] : [];
}

function names(members: EndpointReport["members"], verdict: MemberVerdict): string[] {
  return members.flatMap((member) => (member.verdict === verdict ? [member.path] : []));
}

function count({ members }: EndpointReport, verdict: MemberVerdict): number {
  return names(members, verdict).length;
}
