import { expect, it } from "vitest";
import {
  planProviderArrival,
  type KnownPerson,
  type ProviderClaims,
} from "./plan-provider-arrival";

const claims = (over: Partial<ProviderClaims> = {}): ProviderClaims => ({
  issuer: "https://id.example",
  subject: "42",
  email: " Ann@Example.com",
  emailVerified: true,
  name: "Ann",
  ...over,
});
const person = (over: Partial<KnownPerson> = {}): KnownPerson => ({
  id: "A",
  active: true,
  linked: false,
  emailVerified: true,
  ...over,
});
const nobody = { bySubject: null, byEmail: null };
const refuse = (reason: string) => ({ kind: "refuse", reason });

it.each([
  [claims(), { ...nobody, bySubject: person() }, { kind: "enter", userId: "A" }],
  [claims({ email: null }), { ...nobody, bySubject: person() }, { kind: "enter", userId: "A" }],
  [claims(), { ...nobody, bySubject: person({ active: false }) }, refuse("account_deactivated")],
  [claims(), nobody, { kind: "create", email: "ann@example.com" }],
  [claims({ emailVerified: false }), nobody, { kind: "create", email: "ann@example.com" }],
  [claims({ email: null }), nobody, refuse("provider_no_email")],
  [claims({ email: "ann" }), nobody, refuse("provider_no_email")],
  [claims(), { ...nobody, byEmail: person() }, { kind: "link", userId: "A", takeOver: false }],
  [
    claims(),
    { ...nobody, byEmail: person({ emailVerified: false }) },
    { kind: "link", userId: "A", takeOver: true },
  ],
  [
    claims({ emailVerified: false }),
    { ...nobody, byEmail: person() },
    refuse("provider_email_unverified"),
  ],
  [claims(), { ...nobody, byEmail: person({ active: false }) }, refuse("account_deactivated")],
  [claims(), { ...nobody, byEmail: person({ linked: true }) }, refuse("provider_other_account")],
])("%j, knowing %j: %j", (said, known, plan) => {
  expect(planProviderArrival(said, known)).toEqual(plan);
});
