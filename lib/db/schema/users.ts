import { sql } from "drizzle-orm";
import { check, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import type { Role } from "@/lib/kernel/permission";
import type { Language } from "@/lib/kernel/language";
import type { Currency } from "@/lib/kernel/money";

/** People who can sign in. `email` is kept as it is compared: trimmed and in lower case. */
export const users = pgTable(
  "users",
  {
    id: text().primaryKey(),
    email: text().notNull(),
    name: text().notNull(),
    role: text().$type<Role>().notNull(),
    /** Argon2id in its own text form; null for people who sign in elsewhere. */
    passwordHash: text(),
    /** The provider and its name for this person, where one vouches for them. */
    oidcIssuer: text(),
    oidcSubject: text(),
    language: text().$type<Language>(),
    currency: text().$type<Currency>(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    emailVerifiedAt: timestamp({ withTimezone: true }),
    /** Set while this person may not sign in; their sessions count no more. */
    deactivatedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    uniqueIndex("users_email").on(table.email),
    uniqueIndex("users_oidc").on(table.oidcIssuer, table.oidcSubject),
    check("users_email_form", sql`${table.email} = lower(btrim(${table.email}))`),
    check("users_role", sql`${table.role} in ('customer', 'staff', 'admin')`),
  ],
);
