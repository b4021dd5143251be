import { Pool } from "undici";

export type WireRequest = {
  method: "GET" | "POST";
  /** Path and query. */
  path: string;
  headers: Record<string, string>;
  body: string | null;
  /** Milliseconds for the whole exchange: connecting, sending, waiting and reading the body. */
  timeoutMs: number;
  signal?: AbortSignal | undefined;
};

/** What came of one exchange, before anybody looks into the reply. */
export type WireReply =
  | { kind: "reply"; status: number; text: string; date: string | null; retryAfter: string | null }
  | { kind: "too_large"; status: number | null }
  | { kind: "network"; detail: string }
  | { kind: "timeout" }
  | { kind: "aborted" };

export type Transport = {
  exchange(request: WireRequest): Promise<WireReply>;
  close(): Promise<void>;
};

export type TransportOptions = {
  baseUrl: string;
  maxReplyBytes: number;
};

/**
 * HTTP to the one upstream. A request is written to exactly one connection, once: no pipelining and
 * no HTTP/2, where a connection that ends may have its requests sent again on another. Redirects are
 * replies like any other.
 */
export function createTransport({ baseUrl, maxReplyBytes }: TransportOptions): Transport {
  const { origin, pathname } = new URL(baseUrl);
  const prefix = pathname.replace(/\/+$/, "");
  const pool = new Pool(origin, {
    pipelining: 1,
    allowH2: false,
    maxResponseSize: maxReplyBytes,
    keepAliveTimeout: 30_000,
    // One clock of our own covers the whole exchange.
    headersTimeout: 0,
    bodyTimeout: 0,
  });

  return {
    exchange: (request) => exchange(pool, prefix, request),
    close: () => pool.destroy(),
  };
}

async function exchange(pool: Pool, prefix: string, request: WireRequest): Promise<WireReply> {
  const { method, path, headers, body, timeoutMs, signal } = request;
  if (signal?.aborted) return { kind: "aborted" };
  const controller = new AbortController();
  let ended: "timeout" | "aborted" = "timeout";
  let status: number | null = null;
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  const giveUp = (): void => {
    ended = "aborted";
    controller.abort();
  };
  signal?.addEventListener("abort", giveUp, { once: true });
  try {
    const target = { method, path: prefix + path, headers, body, signal: controller.signal };
    const reply = await pool.request(target);
    status = reply.statusCode;
    const date = single(reply.headers.date);
    const retryAfter = single(reply.headers["retry-after"]);
    return { kind: "reply", status, text: await reply.body.text(), date, retryAfter };
  } catch (error) {
    if (controller.signal.aborted) return { kind: ended };
    const code = codeOf(error);
    return code === "UND_ERR_RES_EXCEEDED_MAX_SIZE"
      ? { kind: "too_large", status }
      : { kind: "network", detail: code };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
  }
}

function single(header: string | string[] | undefined): string | null {
  return typeof header === "string" ? header : null;
}

/** "ECONNREFUSED", "UND_ERR_SOCKET": a word for logs, without addresses. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
