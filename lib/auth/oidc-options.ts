import type { NextAuthOptions } from "next-auth";
import { settings } from "@/lib/env/load";
import type { ProviderSettings } from "@/lib/env/settings";
import { log } from "@/lib/log/log";
import { SESSION_SECONDS } from "./session-token";

/** What a provider's id token says of somebody, read but not yet believed. */
export type ProviderProfile = {
  iss?: unknown;
  sub?: unknown;
  email?: unknown;
  email_verified?: unknown;
  name?: unknown;
};

export const PROVIDER_ID = "oidc";

/**
 * next-auth as we use it: it proves that a provider let somebody in, and nothing else. There is no
 * password provider, so that there is one way in by password: ours. `vouched` is told whom the provider
 * named; what it answers is where the browser goes on to.
 */
export function oidcOptions(
  provider: ProviderSettings,
  vouched: (profile: ProviderProfile) => Promise<string>,
): NextAuthOptions {
  return {
    secret: settings().nextAuthSecret,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      {
        id: PROVIDER_ID,
        name: provider.name,
        type: "oauth",
        wellKnown: `${provider.issuer}/.well-known/openid-configuration`,
        clientId: provider.clientId,
        clientSecret: provider.clientSecret,
        authorization: { params: { scope: "openid email profile" } },
        idToken: true,
        checks: ["pkce", "state", "nonce"],
        profile: (profile: ProviderProfile) => ({ id: String(profile.sub) }),
      },
    ],
    callbacks: {
      // Always an address: next-auth must not make a session of its own.
      signIn: ({ profile }) => vouched(profile ?? {}),
      redirect: ({ url, baseUrl }) => (url.startsWith("/") ? `${baseUrl}${url}` : baseUrl),
    },
    logger: {
      // Their details may hold tokens and addresses of people.
      error: (code) => log().warn({ code }, "signing in through the provider failed"),
      warn: (code) => log().info({ code }, "a remark of next-auth"),
      debug: () => undefined,
    },
  };
}
