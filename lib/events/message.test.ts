import { expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { concerns, type Audience } from "./message";

const anna: Actor = { kind: "customer", id: "anna" };
const staff: Actor = { kind: "staff", id: "sam" };
const guest: Actor = { kind: "guest", id: "g1" };

it.each<[string, Audience, Actor, string | null, boolean]>([
  ["one's own", { user: "anna" }, anna, null, true],
  ["another's", { user: "ben" }, anna, null, false],
  ["another's, to staff", { user: "anna" }, staff, null, false],
  ["one's browser's, before signing in", { guest: "g1" }, guest, "g1", true],
  ["one's browser's, after signing in", { guest: "g1" }, anna, "g1", true],
  ["another browser's", { guest: "g2" }, guest, "g1", false],
  [
    "a guest's, to a browser without a name",
    { guest: "g1" },
    { kind: "guest", id: null },
    null,
    false,
  ],
  ["a user's of the same id, to a guest", { user: "g1" }, guest, "g1", false],
  ["for those at the desk", { staff: "top_ups.decide" }, staff, null, true],
  ["for admins, to staff", { staff: "settings.edit" }, staff, null, false],
  ["for those at the desk, to a customer", { staff: "top_ups.decide" }, anna, null, false],
])("%s", (_what, to, actor, guestId, told) => {
  expect(concerns(to, actor, guestId)).toBe(told);
});
