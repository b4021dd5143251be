import { expect, it } from "vitest";
import { mayReadMetrics } from "./metrics-access";
import { PEER_HEADER, VIA_HEADER } from "./peer";

it.each([
  ["this machine, without a token", null, "127.0.0.1", "direct", undefined, true],
  ["this machine by IPv6", null, "::1", "direct", undefined, true],
  ["another machine, without a token", null, "203.0.113.1", "direct", undefined, false],
  ["somebody behind a proxy on this machine", null, "127.0.0.1", "proxy", undefined, false],
  ["whoever has the token", "correct horse", "203.0.113.1", "direct", "Bearer correct horse", true],
  ["this machine without the token set", "correct horse", "127.0.0.1", "direct", undefined, false],
  ["a wrong token", "correct horse", "127.0.0.1", "direct", "Bearer wrong", false],
])("%s", (_who, token, peer, via, authorization, expected) => {
  const headers = new Headers({ [PEER_HEADER]: peer, [VIA_HEADER]: via });
  if (authorization) headers.set("authorization", authorization);
  expect(mayReadMetrics(headers, token)).toBe(expected);
});
