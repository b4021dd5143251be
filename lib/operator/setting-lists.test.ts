import { expect, test } from "vitest";
import type { BankAccountDto, WarehouseDto } from "@/lib/contract/operator";
import {
  withBankAccount,
  withFirstWarehouse,
  withoutBankAccount,
  withoutWarehouse,
  withWarehouse,
} from "./setting-lists";

const house = (id: string, name = id) => ({ id, name }) as WarehouseDto;
const account = (currency: string, number: string, note = "") =>
  ({ currency, account: number, note }) as BankAccountDto;
const ids = (list: readonly WarehouseDto[]) => list.map(({ id }) => id).join("");
const three = [house("a"), house("b"), house("c")];

test("a warehouse is added at the end, or takes the place of the one of its id", () => {
  expect(ids(withWarehouse(three, house("d")))).toBe("abcd");
  const changed = withWarehouse(three, house("b", "new"));
  expect([ids(changed), changed[1]?.name]).toEqual(["abc", "new"]);
});

test("a warehouse goes, and one that is not there is no matter", () => {
  expect(ids(withoutWarehouse(three, "b"))).toBe("ac");
  expect(ids(withoutWarehouse(three, "x"))).toBe("abc");
});

test("one comes first and the others keep their order", () => {
  expect(ids(withFirstWarehouse(three, "c"))).toBe("cab");
  expect(ids(withFirstWarehouse(three, "x"))).toBe("abc");
});

test("accounts are told apart by currency and number", () => {
  const two = [account("USD", "1"), account("EUR", "1")];
  expect(withBankAccount(two, account("USD", "1", "new"))).toEqual([
    account("USD", "1", "new"),
    account("EUR", "1"),
  ]);
  expect(withoutBankAccount(two, { currency: "EUR", account: "1" })).toEqual([account("USD", "1")]);
});
