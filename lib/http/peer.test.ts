import { describe, expect, it } from "vitest";
import { clientAddress } from "./peer";

describe("the client's address", () => {
  it.each([
    ["the socket's without proxies", "192.0.2.9", undefined, 0, "192.0.2.9"],
    ["the socket's whatever a client claims", "192.0.2.9", "1.2.3.4", 0, "192.0.2.9"],
    ["what the only proxy saw", "10.0.0.1", "6.6.6.6, 203.0.113.5", 1, "203.0.113.5"],
    [
      "what the outermost of two proxies saw",
      "10.0.0.1",
      "6.6.6.6, 1.1.1.1, 10.0.0.2",
      2,
      "1.1.1.1",
    ],
    ["the socket's when the proxies wrote too little", "10.0.0.1", "1.1.1.1", 2, "10.0.0.1"],
    ["the socket's when the claim is no address", "10.0.0.1", "<script>", 1, "10.0.0.1"],
    ["plain IPv4 where it came mapped", "::ffff:192.0.2.9", undefined, 0, "192.0.2.9"],
  ])("is %s", (_name, socket, forwarded, proxies, expected) => {
    expect(clientAddress(socket, forwarded, proxies)).toBe(expected);
  });
});
