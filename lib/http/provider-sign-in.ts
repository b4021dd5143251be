import { createHash, randomBytes } from "node:crypto";
import { arriveByProvider } from "@/lib/accounts/oidc/arrive-by-provider";
import { accountPorts } from "@/lib/accounts/ports";
import type { Arrival } from "@/lib/accounts/session/arrival";
import { oidcOptions, PROVIDER_ID, type ProviderProfile } from "@/lib/auth/oidc-options";
import { readVisitor } from "@/lib/auth/read-actor";
import { settings } from "@/lib/env/load";
import type { ProviderSettings } from "@/lib/env/settings";
import { readBack } from "@/lib/contract/back-path";
import { isLocale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized";
import type { Language } from "@/lib/kernel/language";
import { readCookie, setCookieLine } from "./cookies";
import { askNextAuth } from "./next-auth";
import { senderOf } from "./sender";
import { siteOrigin } from "./site-origin";
import { welcomed } from "./welcome";

/** Where somebody wanted to go and what they wanted done, while they are away at the provider. */
const ERRAND_COOKIE = "sampan_errand";
const ERRAND_SECONDS = 15 * 60;

type Errand = { back: string; then: string; language: Language };

/** Sends a browser to the provider. The link that leads here stands on our sign-in page alone. */
export async function startProviderSignIn(
  provider: ProviderSettings,
  request: Request,
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const errand = {
    back: readBack(query.get("back") ?? undefined) ?? "/account",
    then: (query.get("then") ?? "").slice(0, 2_200),
    language: languageOf(query.get("language")),
  };
  // next-auth takes this step only from a form with its own token; that somebody came from our own page
  // has been seen by then.
  const token = randomBytes(32).toString("hex");
  const digest = createHash("sha256").update(`${token}${settings().nextAuthSecret}`).digest("hex");
  const { location, cookies } = await askNextAuth(
    oidcOptions(provider, async () => "/"),
    {
      method: "POST",
      path: ["signin", PROVIDER_ID],
      query: {},
      body: { csrfToken: token, callbackUrl: "/" },
      cookies: { [`${cookiePrefix("__Host-")}next-auth.csrf-token`]: `${token}|${digest}` },
    },
  );
  const value = JSON.stringify(errand);
  const kept = setCookieLine({
    name: ERRAND_COOKIE,
    value,
    maxAgeSeconds: ERRAND_SECONDS,
    httpOnly: true,
  });
  return goTo(location ?? failed(errand, "provider_failed"), [...cookies, kept]);
}

/** Takes a browser back from the provider, and lets its owner in if the provider vouches for them. */
export async function finishProviderSignIn(
  provider: ProviderSettings,
  request: Request,
): Promise<Response> {
  const errand = errandOf(request.headers);
  const { actor, sessionId, guestId } = await readVisitor((name) =>
    readCookie(request.headers, name),
  );
  const sender = senderOf(request.headers, sessionId);
  let arrival: Arrival | null = null;
  const options = oidcOptions(provider, async (profile) => {
    const claims = claimsOf(profile, provider.issuer);
    if (claims === null) return failed(errand, "provider_failed");
    const { language } = errand;
    const arrived = await arriveByProvider(actor, accountPorts(), { claims, language, sender });
    if (!arrived.ok) return failed(errand, arrived.error);
    arrival = arrived.value;
    return "/";
  });
  const { location, cookies } = await askNextAuth(options, {
    method: "GET",
    path: ["callback", PROVIDER_ID],
    query: Object.fromEntries(new URL(request.url).searchParams),
    cookies: allCookies(request.headers),
  });
  const over = setCookieLine({ name: ERRAND_COOKIE, value: "", maxAgeSeconds: 0, httpOnly: true });
  const letIn = arrival as Arrival | null;
  if (letIn === null) {
    const said = location?.startsWith(localized("/sign-in?", errand.language)) ? location : null;
    return goTo(said ?? failed(errand, "provider_failed"), [...cookies, over]);
  }
  const { page, cookies: ours } = await welcomed(letIn, { guestId, ...errand });
  return goTo(page, [...cookies, over, ...ours.map(setCookieLine)]);
}

/** The claims that count; null where the token is of another issuer than the one that was asked. */
function claimsOf(profile: ProviderProfile, issuer: string) {
  const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);
  const subject = text(profile.sub);
  if (subject === null || text(profile.iss)?.replace(/\/+$/, "") !== issuer) return null;
  return {
    issuer,
    subject,
    email: text(profile.email),
    emailVerified: profile.email_verified === true || profile.email_verified === "true",
    name: (text(profile.name) ?? "")
      .replace(/\p{Cc}/gu, "")
      .trim()
      .slice(0, 80),
  };
}

function failed({ language, back, then }: Errand, trouble: string): string {
  const query = new URLSearchParams({ trouble, back, ...(then !== "" && { then }) });
  return localized(`/sign-in?${query.toString()}`, language);
}

function errandOf(headers: Headers): Errand {
  const start: Errand = { back: "/account", then: "", language: "en" };
  try {
    const kept = JSON.parse(readCookie(headers, ERRAND_COOKIE) ?? "{}") as Record<string, unknown>;
    return {
      back: readBack(typeof kept["back"] === "string" ? kept["back"] : undefined) ?? start.back,
      then: typeof kept["then"] === "string" ? kept["then"] : start.then,
      language: languageOf(kept["language"]),
    };
  } catch {
    return start;
  }
}

function languageOf(value: unknown): Language {
  return typeof value === "string" && isLocale(value) ? value : "en";
}

function cookiePrefix(secure: string): string {
  return siteOrigin().startsWith("https:") ? secure : "";
}

function allCookies(headers: Headers): Record<string, string> {
  const names = (headers.get("cookie") ?? "").split(";").map((pair) => pair.split("=")[0]?.trim());
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = name ? readCookie(headers, name) : undefined;
      return name && value !== undefined ? [[name, value]] : [];
    }),
  );
}

function goTo(location: string, cookies: readonly string[]): Response {
  const headers = new Headers({ location, "cache-control": "no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
