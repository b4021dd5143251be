import { Pool, type Dispatcher } from "undici";

export type WireRequest = {
  method: "GET" | "POST";
  /** Path and query. */
  path: string;
  headers: Record<string, string>;
  body: string | null;
  /** Milliseconds for the whole exchange: connecting, sending, waiting and reading the body. */
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  /** The request is being written to a connection. */
  onLeft?: (() => void) | undefined;
  /** The first of the reply is here. */
  onReply?: (() => void) | undefined;
};

/** What came of one exchange, before anybody looks into the reply. */
export type WireReply =
  | { kind: "reply"; status: number; text: string; date: string | null; retryAfter: string | null }
  | { kind: "too_large"; status: number }
  | { kind: "network"; detail: string }
  | { kind: "timeout" }
  | { kind: "aborted" };

export type Transport = {
  exchange: (request: WireRequest) => Promise<WireReply>;
  close: () => Promise<void>;
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
    keepAliveTimeout: 30_000,
    // One clock of our own covers the whole exchange.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    exchange: (request) =>
      exchange(pool, { ...request, path: prefix + request.path }, maxReplyBytes),
    close: () => pool.destroy(),
  };
}

function exchange(pool: Pool, request: WireRequest, maxReplyBytes: number): Promise<WireReply> {
  const { method, path, headers, body, timeoutMs, signal } = request;
  if (signal?.aborted) return Promise.resolve({ kind: "aborted" });
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | null = null;
    let ended = false;
    let head = { status: 0, date: null as string | null, retryAfter: null as string | null };
    const chunks: Buffer[] = [];
    let size = 0;

    const end = (reply: WireReply): void => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", leave);
      resolve(reply);
    };
    /** Ends at once; a request that still waits for its connection is not written any more. */
    const giveUp = (reply: WireReply): void => {
      end(reply);
      controller?.abort(new Error(reply.kind));
    };
    const leave = (): void => giveUp({ kind: "aborted" });
    const timer = setTimeout(() => giveUp({ kind: "timeout" }), timeoutMs);
    signal?.addEventListener("abort", leave, { once: true });

    pool.dispatch(
      { method, path, headers, body },
      {
        onRequestStart(started) {
          controller = started;
          if (ended) started.abort(new Error("ended before it was sent"));
          else request.onLeft?.();
        },
        onResponseStart(_started, status, replyHeaders) {
          request.onReply?.();
          const { date, "retry-after": retryAfter } = replyHeaders;
          head = { status, date: single(date), retryAfter: single(retryAfter) };
        },
        onResponseData(_started, chunk) {
          size += chunk.length;
          if (size > maxReplyBytes) giveUp({ kind: "too_large", status: head.status });
          else chunks.push(chunk);
        },
        onResponseEnd() {
          end({ kind: "reply", ...head, text: Buffer.concat(chunks, size).toString() });
        },
        onResponseError(_started, error) {
          end({ kind: "network", detail: codeOf(error) });
        },
      },
    );
  });
}

function single(header: string | string[] | undefined): string | null {
  return typeof header === "string" ? header : null;
}

/** "ECONNREFUSED", "UND_ERR_SOCKET": a word for logs, without addresses. */
function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
