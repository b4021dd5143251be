import { index, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

/** Messages to people, written with what they tell about in one transaction, sent later. */
export const mails = pgTable(
  "mails",
  {
    id: text().primaryKey(),
    /** What must not be told twice: "password_reset:…", "order_shipped:…". */
    onceKey: text().notNull(),
    kind: text().notNull(),
    recipient: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    /** `kept`: there is no mail server, staff can read it. `unknown`: the server took it and said nothing. */
    state: text().$type<"queued" | "sending" | "sent" | "kept" | "failed" | "unknown">().notNull(),
    attempts: integer().notNull().default(0),
    lastError: text(),
    /** While `queued`: not before this. */
    dueAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    sentAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    uniqueIndex("mails_once").on(table.onceKey),
    index("mails_created_at").on(table.createdAt.desc()),
    index("mails_open").on(table.state, table.dueAt),
  ],
);
