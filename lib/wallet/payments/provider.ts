import type { Language } from "@/lib/kernel/language";
import type { Money } from "@/lib/kernel/money";
import type { Result } from "@/lib/kernel/result";

/** A payment that is asked for. `topUpId` names it: asked again, the provider answers the same one. */
export type PaymentRequest = {
  topUpId: string;
  amount: Money;
  /** What the payer reads. */
  title: string;
  language: Language;
  /** Where the payer comes back to, whatever they did. */
  returnUrl: string;
};

/** `paid`: the money is there. `open`: not yet, and it may come. `over`: it will not come. */
export type PaymentState = {
  ref: string;
  /** What it was asked for; null for a payment that is not one of ours. */
  topUpId: string | null;
  status: "open" | "paid" | "over";
  amount: Money | null;
  /** Where it can be paid; null where it can't any more. */
  url: string | null;
};

/**
 * `unreachable`: nobody knows whether it arrived; asking again is safe. `refused`: it said no.
 * `code` is a word of the provider's for the log.
 */
export type ProviderTrouble = { kind: "unreachable" | "refused"; code: string };

/** A message whose sender was proved. `ref` is the payment it is about; null for other messages. */
export type ProviderEvent = { id: string; kind: string; ref: string | null };

/** Somebody who takes payments on a page of their own. */
export type PaymentProvider = {
  /** The largest amount it takes, in minor units of any currency. */
  largestMinor: number;
  open(request: PaymentRequest): Promise<Result<PaymentState, ProviderTrouble>>;
  /** What it says now. This, and no message or return of the payer, is what money is credited by. */
  read(ref: string): Promise<Result<PaymentState, ProviderTrouble>>;
  /** Reads a message from its raw bytes; refused unless the signature is its own. */
  readEvent(body: Uint8Array, signature: string): Result<ProviderEvent, "forged">;
};
