/**
 * Makes an account of any role, such as the first administrator's:
 * `npm run account -- create --role admin --email you@example.com`.
 */
import { randomBytes } from "node:crypto";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { createPasswords } from "@/lib/accounts/password/passwords";
import { createAccount } from "@/lib/accounts/staff/create-account";
import { createDatabase } from "@/lib/db/client";
import { systemClock } from "@/lib/kernel/clock";
import { readEmail } from "@/lib/kernel/email";
import { ROLES } from "@/lib/kernel/permission";
import { operatorDatabase } from "./support/operator-database";

const USAGE = `Usage: npm run account -- create --role ROLE --email ADDRESS [--name NAME] [--password-stdin]
  --role            ${ROLES.join(", ")}
  --password-stdin  takes the password from the standard input; without it one is made and shown once`;

const REASONS = {
  forbidden: "This command may not make accounts.",
  email_taken: "There is an account with that address already.",
  busy: "Too much is going on. Try again.",
  password_short: "Use a password of at least 10 characters.",
  password_long: "Use a password of at most 200 bytes.",
  password_common: "This is one of the first passwords a stranger would try.",
  password_is_email: "Others know the address. Choose another password.",
} as const;

function fail(line: string): 1 {
  process.stderr.write(`${line}\n`);
  return 1;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      role: { type: "string" },
      email: { type: "string" },
      name: { type: "string", default: "" },
      "password-stdin": { type: "boolean", default: false },
    },
  });
  const role = ROLES.find((known) => known === values.role);
  if (positionals.join() !== "create" || role === undefined || values.email === undefined)
    return fail(USAGE);
  const email = readEmail(values.email);
  if (email === null) return fail("That is no email address.");
  const given = values["password-stdin"] ? (await text(process.stdin)).replace(/\r?\n$/, "") : null;
  const password = given ?? randomBytes(15).toString("base64url");

  const { url, release } = await operatorDatabase();
  const { db, close } = createDatabase(url, { connections: 1 });
  try {
    const ports = { db, clock: systemClock, passwords: createPasswords() };
    const account = { email, name: values.name, role, password };
    const made = await createAccount({ kind: "system", id: "account" }, ports, account);
    if (!made.ok) return fail(REASONS[made.error]);
    process.stdout.write(`Made: ${email}, ${role}.\n`);
    if (given === null) process.stdout.write(`Password, shown this once: ${password}\n`);
    return 0;
  } finally {
    await close();
    await release();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = fail(error instanceof Error ? error.message : String(error));
}
