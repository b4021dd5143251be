import { readEmail } from "@/lib/kernel/email";

/** What a provider says of somebody it has just let in. */
export type ProviderClaims = {
  issuer: string;
  /** The provider's own name for them; it never changes. */
  subject: string;
  email: string | null;
  /** Whether the provider says that the address is theirs. */
  emailVerified: boolean;
  name: string;
};

/** What we know of a person, as far as it matters here. */
export type KnownPerson = {
  id: string;
  active: boolean;
  /** Whether a provider vouches for them already. */
  linked: boolean;
  /** Whether they have shown that their address is theirs. */
  emailVerified: boolean;
};

export type ProviderRefusal =
  | "account_deactivated"
  | "provider_no_email"
  | "provider_email_unverified"
  | "provider_other_account";

export type ProviderPlan =
  | { kind: "enter"; userId: string }
  /** `takeOver`: whoever chose the password never showed that the address was theirs. */
  | { kind: "link"; userId: string; takeOver: boolean }
  | { kind: "create"; email: string }
  | { kind: "refuse"; reason: ProviderRefusal };

/**
 * Who somebody is to us that a provider vouches for: the one it vouched for before; else the owner of
 * the same address, if the provider says that it is theirs; else somebody new.
 */
export function planProviderArrival(
  claims: ProviderClaims,
  known: { bySubject: KnownPerson | null; byEmail: KnownPerson | null },
): ProviderPlan {
  const refuse = (reason: ProviderRefusal): ProviderPlan => ({ kind: "refuse", reason });
  if (known.bySubject) {
    const { active, id } = known.bySubject;
    return active ? { kind: "enter", userId: id } : refuse("account_deactivated");
  }
  const email = claims.email === null ? null : readEmail(claims.email);
  if (email === null) return refuse("provider_no_email");
  if (!known.byEmail) return { kind: "create", email };
  const { active, id, linked, emailVerified } = known.byEmail;
  if (!claims.emailVerified) return refuse("provider_email_unverified");
  if (!active) return refuse("account_deactivated");
  if (linked) return refuse("provider_other_account");
  return { kind: "link", userId: id, takeOver: !emailVerified };
}
