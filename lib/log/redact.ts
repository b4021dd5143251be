/** Members that never reach a log, wherever they sit, in lower case. Logs outlive what is in them. */
const SECRET_MEMBERS: ReadonlySet<string> = new Set([
  "authorization", "cookie", "set-cookie", "signature", "accesskey", "access-key", "accesssecret",
  "password", "passwordhash", "secret", "nextauthsecret", "token", "metricstoken", "databaseurl",
  "redisurl", "address", "addressparam", "phone", "mobile", "fullname", "postcode", "email",
]); // prettier-ignore

const DEEPEST = 6;

/** A copy of a log entry in which secrets and personal data read "[gone]". Errors pass unchanged. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || value instanceof Error) return value;
  if (value instanceof Date) return value;
  if (depth >= DEEPEST) return "[deep]";
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      SECRET_MEMBERS.has(name.toLowerCase()) ? "[gone]" : redact(member, depth + 1),
    ]),
  );
}
