import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type NextAuthOptions } from "next-auth";

type Asked = {
  method: "GET" | "POST";
  /** What of next-auth, and of which provider: ["callback", "oidc"]. */
  path: string[];
  query: Record<string, string>;
  body?: Record<string, string>;
  cookies: Record<string, string>;
};

/** What it answers: nearly always an address to go to, and cookies. */
export type NextAuthAnswer = { location: string | null; cookies: string[] };

/**
 * Asks next-auth through the interface it has for Node's requests: that one takes what it needs as
 * values, where its other one reads the framework's own request.
 */
export async function askNextAuth(
  options: NextAuthOptions,
  { method, path, query, body, cookies }: Asked,
): Promise<NextAuthAnswer> {
  const sent = new Map<string, unknown>();
  const response = {
    status: () => response,
    getHeader: (name: string) => sent.get(name.toLowerCase()),
    setHeader(name: string, value: unknown) {
      sent.set(name.toLowerCase(), value);
      return response;
    },
    end: () => response,
    json: () => response,
    send: () => response,
  };
  const request = {
    method,
    query: { ...query, nextauth: path },
    body: body ?? {},
    cookies,
    headers: {},
  };
  // Its types ask for whole sockets; it reads no more than what stands here.
  await (NextAuth(
    request as unknown as NextApiRequest,
    response as unknown as NextApiResponse,
    options,
  ) as Promise<void>);
  const location = sent.get("location");
  const set = sent.get("set-cookie");
  return {
    location: typeof location === "string" ? location : null,
    cookies: Array.isArray(set) ? set.map(String) : [],
  };
}
