import { expect, it } from "vitest";
import { concerns, type Audience, type Reader } from "./message";

const anna = { id: "anna", role: "customer" } as const;
const staff = { id: "sam", role: "staff" } as const;
const guest = null;

it.each<[string, Audience, Reader["user"], string | null, boolean]>([
  ["one's own", { user: "anna" }, anna, null, true],
  ["another's", { user: "ben" }, anna, null, false],
  ["another's, to staff", { user: "anna" }, staff, null, false],
  ["one's browser's, before signing in", { guest: "g1" }, guest, "g1", true],
  ["one's browser's, after signing in", { guest: "g1" }, anna, "g1", true],
  ["another browser's", { guest: "g2" }, guest, "g1", false],
  ["a guest's, to a browser without a name", { guest: "g1" }, guest, null, false],
  ["a user's of the same id, to a guest", { user: "g1" }, guest, "g1", false],
  ["for those at the desk", { staff: "top_ups.decide" }, staff, null, true],
  ["for admins, to staff", { staff: "settings.edit" }, staff, null, false],
  ["for those at the desk, to a customer", { staff: "top_ups.decide" }, anna, null, false],
])("%s", (_what, to, user, guestId, told) => {
  expect(concerns(to, { user, guestId })).toBe(told);
});
