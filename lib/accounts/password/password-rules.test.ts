import { expect, it } from "vitest";
import { passwordFault } from "./password-rules";

it.each([
  ["", "password_short"],
  ["nine char", "password_short"],
  ["ten charas", null],
  ["🛶🛶🛶🛶🛶🛶🛶🛶🛶", "password_short"],
  ["lamp in the harbour", null],
  ["alllowercaseletters", null],
  ["ลำเรือในแม่น้ำ", null],
  ["x1".repeat(100), "password_common"],
  [`${"lamp boat ".repeat(20)}`, null],
  [`${"lamp boat ".repeat(20)}.`, "password_long"],
  ["中文".repeat(34), "password_long"],
  ["Ann.Lee.Long@Example.com", "password_is_email"],
  ["ann.lee.long", "password_is_email"],
  ["Password123", "password_common"],
  [" qwertyuiop ", "password_common"],
  ["aaaaaaaaaaaaaaaa", "password_common"],
  ["abababababab", "password_common"],
])("judges %j as %s", (password, fault) => {
  expect(passwordFault(password, "ann.lee.long@example.com")).toBe(fault);
});
