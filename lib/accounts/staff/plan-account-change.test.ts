import { expect, it } from "vitest";
import { planAccountChange, type AccountChange, type AccountState } from "./plan-account-change";

const state = (over: Partial<AccountState>): AccountState => ({
  role: "customer",
  active: true,
  activeAdmins: 1,
  ...over,
});
const CLOSE: AccountChange = { kind: "deactivate" };
const OPEN: AccountChange = { kind: "reactivate" };
const become = (role: AccountState["role"]): AccountChange => ({ kind: "role", role });

it.each([
  [state({}), CLOSE, { role: "customer", active: false }],
  [state({ active: false }), OPEN, { role: "customer", active: true }],
  [state({}), OPEN, { role: "customer", active: true }],
  [state({}), become("staff"), { role: "staff", active: true }],
  [state({ active: false }), become("admin"), { role: "admin", active: false }],
  [state({ role: "admin" }), CLOSE, "last_admin"],
  [state({ role: "admin" }), become("staff"), "last_admin"],
  [state({ role: "admin" }), become("admin"), { role: "admin", active: true }],
  [state({ role: "admin", activeAdmins: 2 }), CLOSE, { role: "admin", active: false }],
  [state({ role: "admin", activeAdmins: 2 }), become("staff"), { role: "staff", active: true }],
  [state({ role: "admin", active: false }), become("staff"), { role: "staff", active: false }],
  [state({ role: "admin", active: false }), OPEN, { role: "admin", active: true }],
])("plans %j, %j", (from, change, next) => {
  expect(planAccountChange(from, change)).toEqual(next);
});
