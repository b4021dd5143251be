import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import type { TopUpDto } from "@/lib/contract/wallet";
import { topUps } from "@/lib/db/schema/top-ups";
import { inTransaction } from "@/lib/db/transaction";
import { fill } from "@/lib/i18n/fill";
import { localized } from "@/lib/i18n/localized";
import { MESSAGES } from "@/lib/i18n/messages/all";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { log } from "@/lib/log/log";
import { walletOwner } from "../own-wallet";
import type { WalletPorts } from "../ports";
import { findTopUp, toTopUpDto, type TopUpRow } from "../top-ups/top-up-rows";
import type { PaymentProvider, PaymentState, ProviderTrouble } from "./provider";
import { settlePayment } from "./settle-payment";

/** `payment_unknown`: no answer; asking again is safe. `payment_refused`: the provider said no. */
export type PayRefusal = "not_found" | "not_offered" | "payment_unknown" | "payment_refused";

/** Where a top-up is paid by card; `url` is null where nothing is left to pay. */
export type PayPage = { topUp: TopUpDto; url: string | null };

/**
 * Opens the provider's page for a top-up, or finds the one that is open: one payment for one top-up,
 * even where the answer to the first try was lost.
 */
export async function payTopUp(
  actor: Actor,
  ports: WalletPorts,
  id: string,
): Promise<Result<PayPage, PayRefusal>> {
  const row = await ownCard(actor, ports, id);
  if (!row) return refuse("not_found");
  if (ports.provider === null) return refuse("not_offered");
  if (row.state !== "started") return succeed({ topUp: toTopUpDto(row), url: null });
  const asked =
    row.providerRef === null
      ? await open(ports.provider, ports, row)
      : await ports.provider.read(row.providerRef);
  if (!asked.ok) return refuse(inWords(asked.error, id));
  if (row.providerRef === null) await keepRef(ports, id, asked.value.ref);
  return succeed({ topUp: await settled(ports, id, asked.value), url: asked.value.url });
}

/**
 * Asks the provider once what became of a card payment under way and acts on it; answers the top-up
 * as it is then. `known` is false where the provider did not answer.
 */
export async function refreshTopUp(
  actor: Actor,
  ports: WalletPorts,
  id: string,
): Promise<Result<{ topUp: TopUpDto; known: boolean }, "not_found">> {
  const row = await ownCard(actor, ports, id);
  if (!row) return refuse("not_found");
  const { provider } = ports;
  if (row.state !== "started" || row.providerRef === null || provider === null)
    return succeed({ topUp: toTopUpDto(row), known: row.state !== "started" });
  const asked = await provider.read(row.providerRef);
  if (!asked.ok) {
    inWords(asked.error, id);
    return succeed({ topUp: toTopUpDto(row), known: false });
  }
  return succeed({ topUp: await settled(ports, id, asked.value), known: true });
}

async function ownCard(actor: Actor, { db }: WalletPorts, id: string): Promise<TopUpRow | null> {
  const userId = walletOwner(actor);
  const row = await findTopUp(db, id);
  return row && row.userId === userId && row.method === "card" ? row : null;
}

function open(provider: PaymentProvider, { origin }: WalletPorts, row: TopUpRow) {
  const { sent, reference } = toTopUpDto(row);
  // All of it is of the top-up and nothing of the moment: a request repeated under one key is the same.
  return provider.open({
    topUpId: row.id,
    amount: sent,
    title: fill(MESSAGES[row.language].wallet.card.title, { reference }),
    language: row.language,
    returnUrl: origin + localized(`/wallet/top-ups/${row.id}?paid=1`, row.language),
  });
}

async function keepRef({ db, clock }: WalletPorts, id: string, providerRef: string): Promise<void> {
  await db
    .update(topUps)
    .set({ providerRef, updatedAt: new Date(clock.now()) })
    .where(and(eq(topUps.id, id), isNull(topUps.providerRef)));
}

async function settled(ports: WalletPorts, id: string, payment: PaymentState): Promise<TopUpDto> {
  const rates = await ports.rates();
  await inTransaction(ports.db, (tx) => settlePayment(tx, ports, rates, payment), "read committed");
  const row = await findTopUp(ports.db, id);
  if (!row) throw new Error("A top-up that was settled is not there.");
  return toTopUpDto(row);
}

function inWords({ kind, code }: ProviderTrouble, topUpId: string): PayRefusal {
  log().warn({ topUpId, kind, code }, "the payment provider did not do what it was asked");
  return kind === "unreachable" ? "payment_unknown" : "payment_refused";
}
