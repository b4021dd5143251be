import { expect, it } from "vitest";
import { isPrivateAddress } from "./private-address";

it.each([
  "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254",
  "172.16.0.1", "172.31.255.255", "192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255",
  "::", "::1", "[::1]", "::ffff:127.0.0.1", "::ffff:7f00:1", "64:ff9b::7f00:1", "fc00::1",
  "fd12::1", "fe80::1", "fe80::1%eth0", "ff02::1", "2002:7f00:1::", "2001:db8::1", "not an address",
  "2130706433", "0x7f.1", "",
])("%s is closed", (address) => expect(isPrivateAddress(address)).toBe(true)); // prettier-ignore

it.each(["1.1.1.1", "47.246.1.1", "172.32.0.1", "2606:4700::1111", "2400:3200::1"])(
  "%s is open",
  (address) => expect(isPrivateAddress(address)).toBe(false),
);
