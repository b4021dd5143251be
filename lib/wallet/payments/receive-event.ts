import { eq } from "drizzle-orm";
import { providerEvents } from "@/lib/db/schema/provider-events";
import { inTransaction } from "@/lib/db/transaction";
import { log } from "@/lib/log/log";
import type { WalletPorts } from "../ports";
import { settlePayment } from "./settle-payment";

/**
 * `taken`: acted on, now or before. `forged`: not the provider's. `again`: it could not be acted on;
 * the provider is to send it again. `off`: nobody takes cards here.
 */
export type EventOutcome = "taken" | "forged" | "again" | "off";

/**
 * Takes in a message of the payment provider. It only says where to look: what is credited is what the
 * provider answers when asked. It counts as taken in once that holds, so none is lost half-way.
 */
export async function receivePaymentEvent(
  ports: WalletPorts,
  body: Uint8Array,
  signature: string,
): Promise<EventOutcome> {
  const { provider, db, clock } = ports;
  if (provider === null) return "off";
  const event = provider.readEvent(body, signature);
  if (!event.ok) return "forged";
  const { id, kind, ref } = event.value;
  const [known] = await db.select().from(providerEvents).where(eq(providerEvents.id, id));
  if (known || ref === null) return "taken";
  const asked = await provider.read(ref);
  if (!asked.ok) {
    log().warn({ event: id, code: asked.error.code }, "a payment can't be read again");
    return "again";
  }
  const rates = await ports.rates();
  await inTransaction(
    db,
    async (tx) => {
      const taken = { id, kind, receivedAt: new Date(clock.now()) };
      await tx.insert(providerEvents).values(taken).onConflictDoNothing();
      await settlePayment(tx, ports, rates, asked.value);
    },
    "read committed",
  );
  return "taken";
}
