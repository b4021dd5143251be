import { describeProblems, readSettings } from "@/lib/env/settings";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { CheckOptions } from "./run";

export type CheckSettings = Omit<CheckOptions, "picture">;

/** A shop needs these, a check does not; a value of the operator's own counts all the same. */
const NOT_NEEDED = {
  DATABASE_URL: "postgres://unused.invalid/unused",
  NEXTAUTH_SECRET: "not-needed-to-ask-the-upstream-a-question",
};

/** What the operator's settings say of the upstream; the refusal names variables, never values. */
export function checkSettings(
  env: Readonly<Record<string, string | undefined>>,
): Result<CheckSettings, string> {
  const read = readSettings({ ...NOT_NEEDED, ...defined(env) });
  if (!read.ok) return refuse(describeProblems(read.error));
  const { confirmed: _confirmed, callbackBase: _base, ...upstream } = read.value.upstream;
  return succeed(upstream);
}

/** Takes every secret out of a text. Replies may repeat what was sent to them. */
export function withoutSecrets(
  text: string,
  { accessKey, accessSecret, userId }: Pick<CheckSettings, "accessKey" | "accessSecret" | "userId">,
): string {
  const secrets = [accessSecret, accessKey, userId].filter((secret) => secret !== "");
  // In JSON a secret with a quote in it is spelt otherwise.
  const spellings = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  return spellings.reduce((clean, secret) => clean.replaceAll(secret, "***"), text);
}

function defined(env: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
}
