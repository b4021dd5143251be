import { boolean, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { users } from "./users";

/** Where goods go: a shopper's own places. The agent's warehouses are settings. */
export const addresses = pgTable(
  "addresses",
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    fullName: text().notNull(),
    phone: text().notNull(),
    /** ISO 3166 alpha-2. */
    country: text().notNull(),
    province: text().notNull(),
    city: text().notNull(),
    district: text().notNull(),
    street: text().notNull(),
    postCode: text().notNull(),
    isDefault: boolean().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    /** Orders point here for ever: an address is put away, not deleted. */
    archivedAt: timestamp({ withTimezone: true }),
  },
  (table) => [index("addresses_user").on(table.userId)],
);
