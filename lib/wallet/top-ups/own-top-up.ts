import { eq } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import type { TopUpDto } from "@/lib/contract/wallet";
import { topUps } from "@/lib/db/schema/top-ups";
import { inTransaction } from "@/lib/db/transaction";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { NormalPicture } from "@/lib/uploads/normalise-picture";
import { walletOwner } from "../own-wallet";
import type { WalletPorts } from "../ports";
import { stepTopUp, type TopUpEvent } from "./top-up-machine";
import { lockTopUp, toTopUpDto } from "./top-up-rows";

/** Somebody else's is not there. `decided`: it is over, and nothing more can be done about it. */
export type OwnTopUpRefusal = "not_found" | "decided" | "wrong_method";

/**
 * Its sender says the money is under way. `voucher` is a picture of the bank's receipt; a new one takes
 * the place of one sent before, and without one that stays.
 */
export function submitTopUp(
  actor: Actor,
  ports: WalletPorts,
  { id, voucher }: { id: string; voucher: NormalPicture | null },
): Promise<Result<TopUpDto, OwnTopUpRefusal>> {
  const picture = voucher && { voucher: voucher.bytes, voucherType: voucher.type };
  return change(actor, ports, id, "submit", picture ?? {});
}

/** Its sender takes it back. */
export function cancelTopUp(
  actor: Actor,
  ports: WalletPorts,
  { id }: { id: string },
): Promise<Result<TopUpDto, OwnTopUpRefusal>> {
  return change(actor, ports, id, "cancel", {});
}

async function change(
  actor: Actor,
  { db, clock }: WalletPorts,
  id: string,
  event: TopUpEvent,
  more: { voucher?: Buffer; voucherType?: string },
): Promise<Result<TopUpDto, OwnTopUpRefusal>> {
  const userId = walletOwner(actor);
  return inTransaction(
    db,
    async (tx) => {
      const row = await lockTopUp(tx, id);
      if (!row || userId === null || row.userId !== userId) return refuse("not_found" as const);
      const step = stepTopUp(row, event);
      if (step.kind === "refused") return refuse(step.reason);
      if (step.kind === "repeat") return succeed(toTopUpDto(row));
      const changed = { ...more, state: step.to, updatedAt: new Date(clock.now()) };
      await tx.update(topUps).set(changed).where(eq(topUps.id, id));
      const { voucher: _, ...shown } = changed;
      return succeed(toTopUpDto({ ...row, ...shown }));
    },
    "read committed",
  );
}
