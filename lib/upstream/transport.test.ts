import { createServer, type AddressInfo, type Socket } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { startWireServer, type WireServer } from "./test-support/wire-server";
import { createTransport, type Transport, type WireRequest } from "./transport";

const LIMIT = 10_000;
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((thing) => thing.close()));
});

async function serve(answer: Parameters<typeof startWireServer>[0]): Promise<WireServer> {
  const server = await startWireServer(answer);
  open.push(server);
  return server;
}

function to(url: string): Transport {
  const transport = createTransport({ baseUrl: url, maxReplyBytes: LIMIT });
  open.unshift(transport);
  return transport;
}

const request: WireRequest = {
  method: "POST",
  path: "/v2/call",
  headers: { "content-type": "application/json" },
  body: "{}",
  timeoutMs: 5_000,
};
const hurried = { ...request, timeoutMs: 60 };

describe("a reply", () => {
  it("comes back whole, whatever its status and type", async () => {
    const server = await serve((reply) => {
      reply.writeHead(503, { "retry-after": "2", "content-type": "text/html" });
      reply.end("<html>忙</html>");
    });
    expect(await to(server.url).exchange(request)).toMatchObject({
      kind: "reply",
      status: 503,
      text: "<html>忙</html>",
      retryAfter: "2",
    });
  });

  it("is not followed when it redirects", async () => {
    const server = await serve((reply) => reply.writeHead(302, { location: "/other" }).end());
    expect(await to(server.url).exchange(request)).toMatchObject({ kind: "reply", status: 302 });
    expect(server.seen.map(({ path }) => path)).toEqual(["/v2/call"]);
  });

  it("at the size limit is read", async () => {
    const server = await serve((reply) => reply.end("x".repeat(LIMIT)));
    expect(await to(server.url).exchange(request)).toMatchObject({ kind: "reply" });
  });

  it("over the size limit is cut off", async () => {
    const server = await serve((reply) => reply.end("x".repeat(LIMIT + 1)));
    expect(await to(server.url).exchange(request)).toEqual({ kind: "too_large", status: 200 });
  });

  it("without an end is cut off at the size limit too", async () => {
    const server = await serve((reply) => {
      reply.write("x".repeat(LIMIT));
      reply.write("x".repeat(LIMIT));
    });
    expect(await to(server.url).exchange(request)).toEqual({ kind: "too_large", status: 200 });
  });
});

describe("the clock covers the whole exchange", () => {
  it("ends a call nobody answers", async () => {
    const server = await serve(() => undefined);
    expect(await to(server.url).exchange(hurried)).toEqual({ kind: "timeout" });
  });

  it("ends a body that stops half-way", async () => {
    const server = await serve((reply) => void reply.write('{"code":'));
    expect(await to(server.url).exchange(hurried)).toEqual({ kind: "timeout" });
  });

  it("ends a body that drips for ever", async () => {
    const server = await serve((reply) => {
      const drip = setInterval(() => reply.write(" "), 5);
      reply.on("close", () => clearInterval(drip));
    });
    expect(await to(server.url).exchange(hurried)).toEqual({ kind: "timeout" });
  });
});

describe("a connection that is never ready", () => {
  /** Takes TCP connections and never answers the TLS greeting. */
  async function mute() {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => sockets.add(socket.on("error", () => undefined)));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    open.push({
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          for (const socket of sockets) socket.destroy();
        }),
    });
    return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it("is ended by the clock as well", async () => {
    expect(await to(await mute()).exchange(hurried)).toEqual({ kind: "timeout" });
  });

  it("is told apart from a request that left", async () => {
    const onLeft = vi.fn();
    await to(await mute()).exchange({ ...hurried, onLeft });
    expect(onLeft).not.toHaveBeenCalled();
  });
});

describe("the network", () => {
  it("failing to connect is told in a word", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(await to(`http://127.0.0.1:${port}`).exchange(request)).toEqual({
      kind: "network",
      detail: "ECONNREFUSED",
    });
  });

  it("resetting before the reply", async () => {
    const server = await serve((reply) => reply.socket?.resetAndDestroy());
    expect(await to(server.url).exchange(request)).toMatchObject({ kind: "network" });
  });

  it("resetting within the body", async () => {
    const server = await serve((reply) => {
      reply.writeHead(200, { "content-length": "100" });
      reply.write("half", () => reply.socket?.resetAndDestroy());
    });
    expect(await to(server.url).exchange(request)).toMatchObject({ kind: "network" });
  });

  it("ending a kept connection under a request does not send it again on another", async () => {
    const server = await serve((reply, _request, number) =>
      number === 1 ? reply.end("first") : reply.socket?.resetAndDestroy(),
    );
    const transport = to(server.url);
    await transport.exchange(request);
    expect(await transport.exchange(request)).toMatchObject({ kind: "network" });
    expect(server.seen).toHaveLength(2);
  });
});

describe("a caller who leaves", () => {
  it("before the call sends nothing", async () => {
    const server = await serve((reply) => reply.end("{}"));
    const signal = AbortSignal.abort();
    expect(await to(server.url).exchange({ ...request, signal })).toEqual({ kind: "aborted" });
    expect(server.seen).toEqual([]);
  });

  it("while it connects keeps it from being sent afterwards", async () => {
    const server = await serve((reply) => reply.end("{}"));
    const transport = to(server.url);
    const leaver = new AbortController();
    const left = transport.exchange({ ...request, path: "/left", signal: leaver.signal });
    leaver.abort();
    expect(await left).toEqual({ kind: "aborted" });
    await transport.exchange(request);
    expect(server.seen.map(({ path }) => path)).toEqual(["/v2/call"]);
  });

  it("during the call ends it and its connection", async () => {
    const leaver = new AbortController();
    const closed = Promise.withResolvers<void>();
    const server = await serve((reply) => {
      reply.on("close", closed.resolve);
      leaver.abort();
    });
    const exchange = to(server.url).exchange({ ...request, signal: leaver.signal });
    expect(await exchange).toEqual({ kind: "aborted" });
    await closed.promise;
  });
});

it("tells when the request leaves and when its reply begins, in this order", async () => {
  const server = await serve((reply) => reply.end("{}"));
  const told: string[] = [];
  const onLeft = (): void => void told.push("left");
  const onReply = (): void => void told.push("reply");
  await to(server.url).exchange({ ...request, onLeft, onReply });
  expect(told).toEqual(["left", "reply"]);
});

it("keeps the path of the base URL in front", async () => {
  const server = await serve((reply) => reply.end("{}"));
  await to(`${server.url}/gateway/`).exchange(request);
  expect(server.seen[0]?.path).toBe("/gateway/v2/call");
});
