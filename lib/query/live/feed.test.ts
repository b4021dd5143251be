import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { EventSource } from "undici";
import { expect, it, onTestFinished } from "vitest";
import { createFeed, type FeedParts } from "./feed";
import type { Live } from "./source";

/** A server of streams, over HTTP, and what is open at it. */
async function streams(status = 200) {
  const open = new Set<ServerResponse>();
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(status, { "content-type": "text/event-stream" });
    if (status !== 200) return response.end();
    open.add(response);
    response.on("close", () => open.delete(response));
    return response.write("retry: 20\n\nid: a.0\nevent: missed\ndata: {}\n\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const change = (topic: string) => {
    for (const response of open)
      response.write(`event: change\ndata: ${JSON.stringify({ topic })}\n\n`);
  };
  return {
    address,
    change,
    open: () => open.size,
    asked: () => asked,
    cut: () => open.forEach((response) => response.destroy()),
  };
}

/** A tab: a feed with one watcher. Tabs of one browser share its locks and its channel. */
function tab(address: string, parts: Partial<FeedParts> = {}) {
  const feed = createFeed({
    EventSource: EventSource as unknown as FeedParts["EventSource"],
    locks: navigator.locks,
    visible: () => true,
    address,
    ...parts,
  });
  const heard: string[] = [];
  const note = (live: Live) => heard.push(live.kind === "missed" ? "missed" : live.change.topic);
  const close = feed.watch(note);
  onTestFinished(close);
  return { feed, heard, close };
}

it("has one stream for all tabs, and each reads once at first", async () => {
  const server = await streams();
  const first = tab(server.address);
  await expect.poll(() => first.heard).toEqual(["missed"]);
  const second = tab(server.address);
  await expect.poll(() => second.heard).toEqual(["missed"]);
  server.change("cart");
  await expect
    .poll(() => [...first.heard, "|", ...second.heard])
    .toEqual(["missed", "cart", "|", "missed", "cart"]);
  expect(server.asked()).toBe(1);
});

it("moves to another tab when the one that has it closes", async () => {
  const server = await streams();
  const first = tab(server.address);
  await expect.poll(() => first.heard).toEqual(["missed"]);
  const second = tab(server.address);
  await expect.poll(() => second.heard).toEqual(["missed"]);
  first.close();
  await expect.poll(() => second.heard).toEqual(["missed", "missed"]);
  server.change("wallet");
  await expect.poll(() => second.heard.at(-1)).toBe("wallet");
  expect([server.asked(), server.open()]).toEqual([2, 1]);
});

it("opens again when it breaks, and reads again then", async () => {
  const server = await streams();
  const only = tab(server.address);
  await expect.poll(() => only.heard).toEqual(["missed"]);
  server.cut();
  await expect.poll(() => only.heard).toEqual(["missed", "missed"]);
});

it("lets tabs read from time to time while it does not come about", async () => {
  const server = await streams(503);
  const first = tab(server.address, { pollMs: 20 });
  const second = tab(server.address, { pollMs: 20 });
  await expect.poll(() => Math.min(first.heard.length, second.heard.length)).toBeGreaterThan(2);
});

it("does not let tabs read that nobody looks at", async () => {
  const server = await streams(503);
  const seen = tab(server.address, { pollMs: 20 });
  const hidden = tab(server.address, { pollMs: 20, visible: () => false });
  await expect.poll(() => seen.heard.length).toBeGreaterThan(3);
  expect(hidden.heard).toEqual([]);
});

it("does not poll while it is open", async () => {
  const server = await streams();
  const first = tab(server.address, { pollMs: 10 });
  await expect.poll(() => first.heard.length).toBeGreaterThan(0);
  const before = first.heard.length;
  server.change("cart");
  await expect.poll(() => first.heard.slice(before)).toEqual(["cart"]);
});

it("gives each tab its own where tabs can't share", async () => {
  const server = await streams();
  const first = tab(server.address, { locks: null });
  const second = tab(server.address, { locks: null });
  await expect.poll(() => [first.heard, second.heard]).toEqual([["missed"], ["missed"]]);
  expect(server.asked()).toBe(2);
});

it("lets a later watcher of a tab read once at first, and ends with the last", async () => {
  const server = await streams();
  const { feed, heard, close } = tab(server.address);
  await expect.poll(() => heard).toEqual(["missed"]);
  const later: string[] = [];
  const stop = feed.watch((live) => later.push(live.kind));
  expect(later).toEqual(["missed"]);
  stop();
  close();
  await expect.poll(() => server.open()).toBe(0);
});
