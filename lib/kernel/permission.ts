export const ROLES = ["customer", "staff", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** A guest is everybody who has not signed in. */
export type Standing = Role | "guest";

const EVERYBODY = ["guest", "customer", "staff", "admin"] as const;
const SIGNED_IN = ["customer", "staff", "admin"] as const;
const DESK = ["staff", "admin"] as const;
const ADMIN = ["admin"] as const;

/**
 * What can be done, and by whom. Whose thing it is done to is another question, which the feature
 * asks where the data is.
 */
export const PERMISSIONS = {
  "account.create": EVERYBODY,
  "account.use": SIGNED_IN,
  "cart.use": EVERYBODY,
  "quote.make": EVERYBODY,
  "wallet.use": SIGNED_IN,
  "orders.use": SIGNED_IN,
  "staff.desk": DESK,
  "orders.handle": DESK,
  "payments.release": DESK,
  "payments.release_second": ADMIN,
  "top_ups.decide": DESK,
  "wallets.adjust": ADMIN,
  "customers.read": DESK,
  "customers.edit": ADMIN,
  "mails.read": DESK,
  "rates.edit": DESK,
  "fees.read": DESK,
  "fees.edit": ADMIN,
  "settings.edit": ADMIN,
} as const satisfies Record<string, readonly Standing[]>;

export type Permission = keyof typeof PERMISSIONS;

export function allows(permission: Permission, standing: Standing): boolean {
  return (PERMISSIONS[permission] as readonly Standing[]).includes(standing);
}
