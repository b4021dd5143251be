import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:tls";
import { afterAll, beforeAll, expect, test } from "vitest";
import { selfSigned } from "./fixtures/certificate";
import { tlsTo } from "./open-socket";

const HOST = "pictures.shop-cdn.com";
const { key, cert } = selfSigned(HOST);
const names: string[] = [];

let server: Server;
let port = 0;
beforeAll(async () => {
  const SNICallback = (name: string, done: (error: null) => void): void => {
    names.push(name);
    done(null);
  };
  server = createServer({ key, cert, SNICallback }, (socket) => {
    socket.on("error", () => undefined);
    socket.end();
  });
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const never = new AbortController().signal;
const opening = (host: string, ca?: string) =>
  tlsTo({ address: "127.0.0.1", host }, port, never, ca).then(
    (socket) => socket.destroy() && "open",
    (error: NodeJS.ErrnoException) => error.code,
  );

test("the address is connected to, and the name is what the certificate must prove", async () => {
  names.length = 0;
  expect(await opening(HOST, cert)).toBe("open");
  expect(names).toEqual([HOST]);
});

test("a certificate for another name is refused", async () => {
  expect(await opening("other.shop-cdn.com", cert)).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
});

test("a certificate nobody vouches for is refused", async () => {
  expect(await opening(HOST)).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
});

test("it gives up when told to", async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(
    tlsTo({ address: "127.0.0.1", host: HOST }, port, controller.signal, cert),
  ).rejects.toThrow("gave up");
});
