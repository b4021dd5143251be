import { and, eq } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import { endSessions } from "@/lib/auth/sessions";
import { users } from "@/lib/db/schema/users";
import { inTransaction, type Transaction } from "@/lib/db/transaction";
import type { Language } from "@/lib/kernel/language";
import { randomId } from "@/lib/kernel/random-id";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { AccountPorts } from "../ports";
import { arrive, type Arrival, type Sender } from "../session/arrival";
import {
  planProviderArrival,
  type KnownPerson,
  type ProviderClaims,
  type ProviderRefusal,
} from "./plan-provider-arrival";

type Person = typeof users.$inferSelect;
type Ports = Pick<AccountPorts, "db" | "clock">;

/** Lets somebody in whom a provider vouches for; makes or links an account where there is none yet. */
export async function arriveByProvider(
  actor: Actor,
  { db, clock }: Ports,
  { claims, language, sender }: { claims: ProviderClaims; language: Language; sender: Sender },
): Promise<Result<Arrival, ProviderRefusal | "forbidden">> {
  if (!may(actor, "account.create")) return refuse("forbidden");
  return inTransaction(db, async (tx): Promise<Result<Arrival, ProviderRefusal>> => {
    const bySubject = await personBySubject(tx, claims);
    const byEmail = await personByEmail(tx, claims.email);
    const plan = planProviderArrival(claims, {
      bySubject: known(bySubject),
      byEmail: known(byEmail),
    });
    const now = new Date(clock.now());
    const vouched = { oidcIssuer: claims.issuer, oidcSubject: claims.subject };
    switch (plan.kind) {
      case "refuse":
        return refuse(plan.reason);
      case "create": {
        const person = {
          ...{ id: randomId(16), email: plan.email, name: claims.name, role: "customer" as const },
          ...{ ...vouched, language, currency: null, createdAt: now },
          emailVerifiedAt: claims.emailVerified ? now : null,
        };
        await tx.insert(users).values(person);
        return succeed(await arrive(tx, clock, person, sender));
      }
      case "link": {
        const change = plan.takeOver ? { passwordHash: null, emailVerifiedAt: now } : {};
        await tx
          .update(users)
          .set({ ...vouched, ...change })
          .where(eq(users.id, plan.userId));
        if (plan.takeOver) await endSessions(tx, clock, plan.userId, "all");
        break;
      }
      case "enter":
        break;
    }
    const person = plan.kind === "enter" ? bySubject : byEmail;
    if (!person) throw new Error("a plan names a person that was not found");
    return succeed(await arrive(tx, clock, person, sender));
  });
}

async function personBySubject(tx: Transaction, { issuer, subject }: ProviderClaims) {
  const [row] = await tx
    .select()
    .from(users)
    .where(and(eq(users.oidcIssuer, issuer), eq(users.oidcSubject, subject)));
  return row;
}

async function personByEmail(tx: Transaction, email: string | null) {
  if (email === null) return undefined;
  const [row] = await tx
    .select()
    .from(users)
    .where(eq(users.email, email.trim().normalize("NFC").toLowerCase()));
  return row;
}

function known(person: Person | undefined): KnownPerson | null {
  return person
    ? {
        id: person.id,
        active: person.deactivatedAt === null,
        linked: person.oidcSubject !== null,
        emailVerified: person.emailVerifiedAt !== null,
      }
    : null;
}
