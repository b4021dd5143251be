import { eq } from "drizzle-orm";
import { users } from "@/lib/db/schema/users";
import type { Transaction } from "@/lib/db/transaction";
import { fill } from "@/lib/i18n/fill";
import { moneyText } from "@/lib/i18n/format-money";
import { localized } from "@/lib/i18n/localized";
import { MESSAGES } from "@/lib/i18n/messages/all";
import { queueMail } from "@/lib/notices/queue-mail";
import type { WalletPorts } from "../ports";
import { toTopUpDto, type TopUpRow } from "./top-up-rows";

/** Writes its owner what became of a top-up that was decided, in their language. */
export async function tellOwner(
  tx: Transaction,
  { clock, origin }: Pick<WalletPorts, "clock" | "origin">,
  row: TopUpRow,
  outcome: "confirmed" | "rejected",
): Promise<void> {
  const [owner] = await tx
    .select({ email: users.email, language: users.language })
    .from(users)
    .where(eq(users.id, row.userId));
  if (!owner) throw new Error("A top-up has no owner.");
  const language = owner.language ?? row.language;
  const { subject, body } = MESSAGES[language].wallet.mail[outcome];
  const { sent, credited, reason, reference, rateNote } = toTopUpDto(row);
  const values = {
    reference,
    sent: moneyText(sent, language),
    credited: credited ? moneyText(credited, language) : "",
    rate: rateNote === null ? "" : `\n${rateNote}\n`,
    reason: reason ?? "",
    link: origin + localized(`/wallet/top-ups/${row.id}`, language),
  };
  await queueMail(tx, clock, {
    onceKey: `top_up_${outcome}:${row.id}`,
    kind: `top_up_${outcome}`,
    recipient: owner.email,
    subject: fill(subject, values),
    body: fill(body, values),
  });
}
