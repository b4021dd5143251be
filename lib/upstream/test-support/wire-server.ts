import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type SeenRequest = {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
};

export type WireServer = {
  url: string;
  /** Every request whose body arrived in full, in order. */
  seen: SeenRequest[];
  close(): Promise<void>;
};

/**
 * A bare HTTP server that does what a test tells it, for behaviour of the wire itself: hangs, resets,
 * slow bodies. `answer` gets the request and its number, from 1.
 */
export async function startWireServer(
  answer: (reply: ServerResponse, request: SeenRequest, number: number) => void,
): Promise<WireServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((incoming, reply) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const request = {
        method: incoming.method ?? "",
        path: incoming.url ?? "",
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString(),
      };
      answer(reply, request, seen.push(request));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Ends a reply with an envelope around `data`. */
export function sendEnvelope(reply: ServerResponse, data: unknown, rest: object = {}): void {
  reply.setHeader("content-type", "application/json");
  const around = { requestId: "42b6", code: 200, developId: "1110890638347337996", msg: "成功" };
  reply.end(JSON.stringify({ ...around, data, ...rest }));
}
