import { z } from "zod";
import type { Market } from "@/lib/kernel/offer-ref";
import type { Money } from "@/lib/kernel/money";
import { parseAmount } from "@/lib/kernel/parse-amount";
import {
  attentionDto,
  type AttentionDto,
  type MerchantOrderDto,
  type OrderEventDto,
} from "./orders";
import type { OrderStateName } from "./orders";
import type { PersonDto } from "./staff-money";

/** A row of the desk's queue: an order, and what is asked of staff where something is. */
export type QueuedOrderDto = {
  id: string;
  reference: string;
  merchant: string | null;
  market: Market;
  owner: PersonDto;
  state: OrderStateName;
  since: string;
  total: Money;
  question: { kind: string; openedAt: string } | null;
};

/** One try to change something upstream. */
export type AttemptDto = {
  id: string;
  kind: "place" | "pay" | "cancel";
  startedAt: string;
  endedAt: string | null;
  outcome: string;
  upstreamRequestId: string | null;
  /** The upstream's words for a refusal, as JSON; null where it had none. */
  words: string | null;
};

/** An order of the upstream's that is kept as part of one of ours. */
export type UpstreamOrderDto = {
  upstreamId: string;
  known: "answer" | "look_up" | "staff";
  rawState: string | null;
  state: string;
  total: Money | null;
  freight: Money | null;
  /** Where a person pays it. For staff's eyes only. */
  payUrl: string | null;
  seenAt: string;
};

export type StaffOrderDto = {
  order: MerchantOrderDto;
  owner: PersonDto;
  /** What is asked of staff. */
  questions: AttentionDto[];
  attempts: AttemptDto[];
  events: OrderEventDto[];
  upstream: UpstreamOrderDto[];
  /** Who has let it be paid so far, by name. */
  releases: string[];
};

/** What speaks for or against an upstream order being ours. */
export type CandidateFact =
  | "our_reference"
  | "call_reference"
  | "foreign_reference"
  | "no_reference"
  | "same_lines"
  | "some_lines"
  | "other_lines"
  | "lines_unknown"
  | "same_amount"
  | "other_amount"
  | "in_time"
  | "out_of_time";

export type CandidateDto = {
  upstreamId: string;
  rawState: string | null;
  createdAt: string | null;
  total: Money | null;
  references: string[];
  lines: { name: string | null; quantity: number | null }[];
  facts: CandidateFact[];
  /** Part of what the rule for matching would take. */
  suggested: boolean;
};

/** What the upstream's list has for an order whose fate is not known. */
export type CandidatesDto =
  | { kind: "read"; verdict: string; from: string; until: string; candidates: CandidateDto[] }
  /** The list could not be read: that there is nothing must not be concluded. */
  | { kind: "unread" };

/** Why the desk's decision was not carried out; nothing was changed then. */
export type DeskRefusalKind =
  | "forbidden"
  | "not_found"
  | "settled"
  | "not_now"
  | "second_person"
  | "insufficient_funds"
  /** What was typed is not the order's reference. */
  | "not_confirmed"
  | "nothing_chosen"
  /** The upstream knows no such order of this market. */
  | "no_such_order"
  /** It is part of another order of ours. */
  | "taken"
  /** The upstream could not be asked. */
  | "unread";

const id = attentionDto.shape.id.regex(/^[0-9A-HJKMNP-TV-Z]{8,32}$/, "This is no id of ours.");

export const deskDecisionParams = z.object({ attentionId: id });
export const deskOrderParams = z.object({ orderId: id });

const upstreamId = z.string().regex(/^[0-9A-Za-z_-]{1,40}$/, "This is no number of an order.");
const chosenName = /^order\.([0-9A-Za-z_-]{1,40})$/;

/** A button of staff's, with what it asks for: the upstream's orders as a list or as `order.<id>` fields. */
export const deskDecisionBody = z
  .object({
    action: z.enum(
      [
        "release_payment",
        "cancel_order",
        "pay_again",
        "check_again",
        "adopt_order",
        "place_again",
        "give_up",
        "note_done",
      ],
      { error: "Choose one of the question's buttons." },
    ),
    /** Of `adopt_order`: which of the upstream's orders are this one. */
    upstreamIds: z.array(upstreamId).max(20).optional(),
    /** Of `place_again`: the order's reference, typed. */
    confirmation: z.string().trim().max(40).default(""),
  })
  .catchall(z.unknown())
  .transform(({ action, upstreamIds = [], confirmation, ...fields }) => {
    const ticked = Object.keys(fields).flatMap((name) => chosenName.exec(name)?.[1] ?? []);
    return { action, confirmation, upstreamIds: [...upstreamIds, ...ticked].slice(0, 20) };
  });

export const paymentSettingBody = z
  .object({ mode: z.enum(["automatic", "release"]), secondAbove: z.string().trim().max(40) })
  .transform(({ mode, secondAbove }, context) => {
    if (secondAbove === "") return { mode, secondAboveMinor: null };
    const read = parseAmount(secondAbove, "CNY");
    if (read.ok) return { mode, secondAboveMinor: read.value.minor };
    context.addIssue({ code: "custom", path: ["secondAbove"], message: AMOUNT });
    return z.NEVER;
  });

export const placingStrategyBody = z.object({ strategy: z.enum(["single", "batch"]) });

const AMOUNT = "Give an amount in yuan, such as 250.50.";

export const priceToleranceBody = z.object({
  tolerance: z.string().transform((text, context) => {
    const read = parseAmount(text, "CNY");
    if (read.ok) return read.value;
    context.addIssue({ code: "custom", message: AMOUNT });
    return z.NEVER;
  }),
});
