import type { BankAccountDto, WarehouseDto } from "@/lib/contract/operator";

/** The list with `item` in the place of the one that is `same`, or at its end. */
function put<Item>(list: readonly Item[], item: Item, same: (other: Item) => boolean): Item[] {
  const at = list.findIndex(same);
  return at < 0 ? [...list, item] : list.with(at, item);
}

export function withWarehouse(list: readonly WarehouseDto[], one: WarehouseDto): WarehouseDto[] {
  return put(list, one, ({ id }) => id === one.id);
}

export function withoutWarehouse(list: readonly WarehouseDto[], gone: string): WarehouseDto[] {
  return list.filter(({ id }) => id !== gone);
}

/** The first warehouse is the one goods go to unless a shopper chooses another. */
export function withFirstWarehouse(list: readonly WarehouseDto[], first: string): WarehouseDto[] {
  return list.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
}

type AccountKey = Pick<BankAccountDto, "currency" | "account">;

const isAccount = (key: AccountKey) => (other: AccountKey) =>
  other.currency === key.currency && other.account === key.account;

export function withBankAccount(
  list: readonly BankAccountDto[],
  one: BankAccountDto,
): BankAccountDto[] {
  return put(list, one, isAccount(one));
}

export function withoutBankAccount(
  list: readonly BankAccountDto[],
  gone: AccountKey,
): BankAccountDto[] {
  const same = isAccount(gone);
  return list.filter((one) => !same(one));
}
