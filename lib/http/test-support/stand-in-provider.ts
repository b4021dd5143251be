import { createHash, createSign, generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What the provider is to say of the next person, and what may be wrong with it. */
export type NextPerson = {
  claims: Record<string, unknown>;
  /** Claims in place of the right ones: another issuer, another audience. */
  forged?: Record<string, unknown>;
  /** Signs with a key it does not publish. */
  wrongKey?: boolean;
  /** Refuses the code. */
  refuses?: boolean;
};

const pair = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** An OpenID Connect provider over HTTP: discovery, keys, and tokens for whoever is next. */
export async function standInProvider(client: { id: string; secret: string }) {
  const [own, another] = [pair(), pair()];
  let next: NextPerson = { claims: {} };
  /** What the browser took along to the authorization endpoint. */
  let asked = new URLSearchParams();
  let url = "";

  function token(): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: url, aud: client.id, iat: now, exp: now + 300, nonce: asked.get("nonce") },
      ...next.claims,
      ...next.forged,
    };
    const signed = `${base64({ alg: "RS256", kid: "1" })}.${base64(claims)}`;
    const key = (next.wrongKey ? another : own).privateKey;
    return `${signed}.${createSign("RSA-SHA256").update(signed).sign(key, "base64url")}`;
  }

  async function exchange(request: IncomingMessage) {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    const body = new URLSearchParams(text);
    const verifier = body.get("code_verifier") ?? "";
    const challenge = createHash("sha256").update(verifier).digest("base64url");
    const known =
      request.headers.authorization ===
      `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString("base64")}`;
    const proven = challenge === asked.get("code_challenge") && body.get("code") === "the-code";
    if (!known || !proven || next.refuses)
      return { status: 400, reply: { error: "invalid_grant" } };
    return {
      status: 200,
      reply: { access_token: "a", token_type: "Bearer", expires_in: 300, id_token: token() },
    };
  }

  const server = createServer((request, response) => {
    const answer = async () => {
      switch (request.url) {
        case "/.well-known/openid-configuration":
          return {
            status: 200,
            reply: {
              ...{ issuer: url, authorization_endpoint: `${url}/authorize` },
              ...{ token_endpoint: `${url}/token`, jwks_uri: `${url}/keys` },
              id_token_signing_alg_values_supported: ["RS256"],
            },
          };
        case "/keys": {
          const key = { ...own.publicKey.export({ format: "jwk" }), kid: "1", use: "sig" };
          return { status: 200, reply: { keys: [{ ...key, alg: "RS256" }] } };
        }
        case "/token":
          return exchange(request);
        default:
          return { status: 404, reply: {} };
      }
    };
    void answer().then(({ status, reply }) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(reply));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    /** Who is let in next. */
    expect(person: NextPerson) {
      next = person;
    },
    /** A browser comes to the authorization endpoint and is sent back with this query. */
    visit(location: string): string {
      asked = new URL(location).searchParams;
      const back = { code: "the-code", state: asked.get("state") ?? "", iss: url };
      return new URLSearchParams(back).toString();
    },
    close: async () => {
      server.close();
      await once(server, "close");
    },
  };
}
