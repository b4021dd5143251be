import type { Actor } from "@/lib/auth/actor";
import type { TopUpDto } from "@/lib/contract/wallet";
import { refuse, type Result } from "@/lib/kernel/result";
import type { NormalPicture } from "@/lib/uploads/normalise-picture";
import { receivePicture } from "@/lib/uploads/receive-picture";
import type { PictureRefusal } from "@/lib/uploads/refusal";
import type { WalletPorts } from "../ports";
import { submitTopUp, type OwnTopUpRefusal } from "./own-top-up";
import { readOwnTopUp } from "./read-top-ups";
import { stepTopUp } from "./top-up-machine";

/** Receipts are read, not searched by: small print has to stay legible. */
const SIDE = 2048;

export type VoucherRefusal =
  { of: "top_up"; reason: OwnTopUpRefusal } | { of: "picture"; reason: PictureRefusal };

/** Takes the picture of a receipt out of a stream of bytes and submits the top-up with it. */
export async function sendVoucher(
  actor: Actor,
  ports: WalletPorts,
  { id, bytes }: { id: string; bytes: AsyncIterable<Uint8Array> },
): Promise<Result<TopUpDto, VoucherRefusal>> {
  // Whose it is comes before any work on the picture.
  const topUp = await readOwnTopUp(actor, ports, id);
  if (!topUp) return refuse({ of: "top_up", reason: "not_found" });
  const step = stepTopUp(topUp, "submit");
  if (step.kind === "refused") return refuse({ of: "top_up", reason: step.reason });
  const voucher = await receivePicture(bytes, { side: SIDE });
  if (!voucher.ok) return refuse({ of: "picture", reason: voucher.error });
  return submit(actor, ports, id, voucher.value);
}

/** Submits the top-up without a picture; one sent before stays. */
export function submitWithout(
  actor: Actor,
  ports: WalletPorts,
  id: string,
): Promise<Result<TopUpDto, VoucherRefusal>> {
  return submit(actor, ports, id, null);
}

async function submit(
  actor: Actor,
  ports: WalletPorts,
  id: string,
  voucher: NormalPicture | null,
): Promise<Result<TopUpDto, VoucherRefusal>> {
  const submitted = await submitTopUp(actor, ports, { id, voucher });
  return submitted.ok ? submitted : refuse({ of: "top_up", reason: submitted.error });
}
