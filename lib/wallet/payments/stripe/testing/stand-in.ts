import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A Checkout Session as Stripe documents it, as far as anybody here reads it. */
export type StandInSession = {
  id: string;
  object: "checkout.session";
  client_reference_id: string | null;
  mode: string;
  status: "open" | "complete" | "expired";
  payment_status: "paid" | "unpaid";
  amount_total: number;
  currency: string;
  url: string | null;
  success_url: string;
};

/** What goes wrong with the next request: no reply although it was done, or a refusal. */
type Fault = "lose_reply" | "server_error" | "refuse" | null;

export type StandIn = {
  url: string;
  sessions: Map<string, StandInSession>;
  /** Requests that arrived, the newest last. */
  requests: {
    method: string;
    path: string;
    idempotencyKey: string | null;
    form: URLSearchParams;
  }[];
  fail(fault: Fault, times?: number): void;
  /** The payer pays, or lets the time run out. */
  pay(id: string): void;
  expire(id: string): void;
  close(): Promise<void>;
};

/**
 * Speaks the part of Stripe's published API that the shop uses, over HTTP on this machine: sessions are
 * created and read, requests repeated under one idempotency key get the first one's answer, another
 * body under it is refused, and errors look like Stripe's.
 */
export async function startStandIn(secretKey: string): Promise<StandIn> {
  const sessions = new Map<string, StandInSession>();
  const answered = new Map<string, { body: string; id: string }>();
  const requests: StandIn["requests"] = [];
  let fault: Fault = null;
  let left = 0;

  const server = createServer((request, response) => {
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const form = new URLSearchParams(body);
    const path = request.url ?? "";
    const key = request.headers["idempotency-key"];
    const idempotencyKey = typeof key === "string" ? key : null;
    requests.push({ method: request.method ?? "", path, idempotencyKey, form });
    const struck = left > 0 ? fault : null;
    if (struck !== null) left -= 1;
    if (request.headers.authorization !== `Bearer ${secretKey}`)
      return problem(response, 401, "invalid_request_error", "invalid_api_key");
    if (struck === "refuse")
      return problem(response, 400, "invalid_request_error", "amount_too_small");
    if (struck === "server_error") return problem(response, 500, "api_error", null);
    const session =
      request.method === "POST" ? create(form, body, idempotencyKey) : read(path, sessions);
    if (struck === "lose_reply") {
      request.socket.destroy();
      return;
    }
    if (session === "other_body") return problem(response, 400, "idempotency_error", null);
    if (session === null)
      return problem(response, 404, "invalid_request_error", "resource_missing");
    reply(response, 200, session);
  }

  function create(
    form: URLSearchParams,
    body: string,
    key: string | null,
  ): StandInSession | "other_body" {
    const before = key === null ? undefined : answered.get(key);
    if (before) return before.body === body ? sessions.get(before.id)! : "other_body";
    const id = `cs_test_${randomBytes(12).toString("hex")}`;
    const amount = Number(form.get("line_items[0][price_data][unit_amount]"));
    const session: StandInSession = {
      id,
      object: "checkout.session",
      client_reference_id: form.get("client_reference_id"),
      mode: form.get("mode") ?? "",
      status: "open",
      payment_status: "unpaid",
      amount_total: amount * Number(form.get("line_items[0][quantity]")),
      currency: form.get("line_items[0][price_data][currency]") ?? "",
      url: `https://checkout.stripe.com/c/pay/${id}`,
      success_url: form.get("success_url") ?? "",
    };
    sessions.set(id, session);
    if (key !== null) answered.set(key, { body, id });
    return session;
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const change = (id: string, to: Partial<StandInSession>) =>
    sessions.set(id, { ...sessions.get(id)!, url: null, ...to });

  return {
    url: `http://127.0.0.1:${port}`,
    sessions,
    requests,
    fail(next, times = 1) {
      fault = next;
      left = times;
    },
    pay: (id) => void change(id, { status: "complete", payment_status: "paid" }),
    expire: (id) => void change(id, { status: "expired" }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function read(path: string, sessions: StandIn["sessions"]): StandInSession | null {
  const id = /^\/v1\/checkout\/sessions\/([\w-]+)$/.exec(path)?.[1];
  return (id !== undefined && sessions.get(id)) || null;
}

async function text(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const piece of request) body += String(piece);
  return body;
}

function problem(response: ServerResponse, status: number, type: string, code: string | null) {
  reply(response, status, { error: { type, message: "No.", ...(code !== null && { code }) } });
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "request-id": "req_test" });
  response.end(JSON.stringify(body));
}
