import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { PEER_HEADER, VIA_HEADER } from "@/lib/http/peer";
import { markPeers } from "./mark-peers";

async function headersSeen(sent: Record<string, string>): Promise<IncomingHttpHeaders> {
  const marking = markPeers(0, () => undefined);
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    marking.stop();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const reply = await fetch(`http://127.0.0.1:${port}/`, { headers: sent });
  return (await reply.json()) as IncomingHttpHeaders;
}

it("puts the socket's address where handlers read it", async () => {
  expect(await headersSeen({})).toMatchObject({
    [PEER_HEADER]: "127.0.0.1",
    [VIA_HEADER]: "direct",
  });
});

it("overwrites what a client sends under our names", async () => {
  const seen = await headersSeen({ [PEER_HEADER]: "8.8.8.8", [VIA_HEADER]: "direct, really" });
  expect(seen).toMatchObject({ [PEER_HEADER]: "127.0.0.1", [VIA_HEADER]: "direct" });
});

it("notes that a proxy stands in between", async () => {
  const seen = await headersSeen({ "x-forwarded-for": "8.8.8.8" });
  expect(seen).toMatchObject({ [PEER_HEADER]: "127.0.0.1", [VIA_HEADER]: "proxy" });
});
