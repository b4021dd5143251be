import { createPasswords } from "@/lib/accounts/password/passwords";
import { createDatabase } from "@/lib/db/client";
import { users } from "@/lib/db/schema/users";
import { randomId } from "@/lib/kernel/random-id";
import { ask } from "./support/ask";
import type { Measure } from "./support/measure";
import { median } from "./support/stats";

const PEOPLE = 120;
const WARM = 20;
const PASSWORD = "seven paper kites";

/**
 * S1, S2: whether the time of an answer tells that there is an account. Known and unknown addresses take
 * turns, each asked once, so that neither noise nor a limit falls on one kind alone.
 */
export async function measureSignIn(shop: string, databaseUrl: string): Promise<Measure[]> {
  const known = await makePeople(databaseUrl);
  const unknown = known.map(() => address());
  const signIn = await compare(known, unknown, (email) =>
    post(`${shop}/api/accounts/sign-in`, { email, password: "a wrong guess" }, 422),
  );
  const reset = await compare(known, unknown, (email) =>
    post(`${shop}/api/accounts/resets`, { email }, 200),
  );
  return [
    {
      ...line(signIn),
      id: "S1",
      what: "a wrong password at an account there is",
      baseline: "at one there is not; the larger by the smaller",
    },
    {
      ...line(reset),
      id: "S2",
      what: "asking for a new password for an account there is",
      baseline: "for one there is not; the larger by the smaller",
    },
  ];
}

type Times = { known: number; unknown: number };

function line({ known, unknown }: Times) {
  return {
    value: Math.max(known, unknown) / Math.min(known, unknown),
    unit: "×" as const,
    goal: 1.05,
    notes: `medians of ${PEOPLE - WARM}: ${known.toFixed(1)} ms and ${unknown.toFixed(1)} ms`,
  };
}

async function compare(
  known: readonly string[],
  unknown: readonly string[],
  attempt: (email: string) => Promise<void>,
): Promise<Times> {
  const times = { known: [] as number[], unknown: [] as number[] };
  for (const [at, email] of known.entries())
    for (const kind of at % 2 === 0
      ? (["known", "unknown"] as const)
      : (["unknown", "known"] as const)) {
      const started = performance.now();
      await attempt(kind === "known" ? email : (unknown[at] ?? ""));
      if (at >= WARM) times[kind].push(performance.now() - started);
    }
  return { known: median(times.known), unknown: median(times.unknown) };
}

async function makePeople(databaseUrl: string): Promise<string[]> {
  const digest = await createPasswords().digest(PASSWORD);
  if (!digest.ok) throw new Error("Nobody else is digesting.");
  const people = Array.from({ length: PEOPLE }, () => ({
    ...{ id: randomId(16), email: address(), name: "", role: "customer" as const },
    ...{ passwordHash: digest.value, createdAt: new Date() },
  }));
  const { db, close } = createDatabase(databaseUrl, { connections: 1 });
  await db.insert(users).values(people);
  await close();
  return people.map(({ email }) => email);
}

function address(): string {
  return `${randomId().toLowerCase()}@example.com`;
}

async function post(url: string, body: Record<string, string>, wanted: number): Promise<void> {
  const headers = { "content-type": "application/json", origin: new URL(url).origin };
  const reply = await ask(url, { method: "POST", headers, body: JSON.stringify(body) });
  if (reply.status !== wanted) throw new Error(`${url} answered ${reply.status}`);
}
