import { z } from "zod";
import type { Money } from "@/lib/kernel/money";
import { marketDto, moneyDto } from "./common";

/** Where a merchant order can be; see the order table. */
export const ORDER_STATE_NAMES = [
  "awaiting_funds",
  "queued",
  "placing",
  "placed",
  "paying",
  "paid",
  "part_shipped",
  "shipped",
  "at_warehouse",
  "completed",
  "unknown",
  "payment_unknown",
  "cashier",
  "cancelling",
  "refused",
  "cancelled",
  "refunded",
] as const;

export const orderStateDto = z.enum(ORDER_STATE_NAMES);

const id = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{8,32}$/, "This is no id of ours.");

/** Something that waits for a decision. Amounts only where the question is about them. */
export const attentionDto = z.object({
  id: z.string(),
  kind: z.string(),
  /** Whose turn it is. */
  who: z.enum(["shopper", "staff"]),
  actions: z.array(z.string()),
  openedAt: z.iso.datetime(),
  deadlineAt: z.iso.datetime().nullable(),
  /** What happens at the deadline when nobody decides. */
  byDefault: z.string().nullable(),
  /** Of a changed price: what was confirmed and what is asked now, without our fee. */
  price: z.object({ from: moneyDto, to: moneyDto }).nullable(),
});

const orderedLineDto = z.object({
  lineNo: z.int(),
  market: marketDto,
  productId: z.string(),
  title: z.string().nullable(),
  originalTitle: z.string().nullable(),
  variant: z.array(z.object({ name: z.string(), value: z.string() })),
  imageUrl: z.string().nullable(),
  quantity: z.int(),
  unitPrice: moneyDto,
  amount: moneyDto,
});

/** One parcel from a merchant to our warehouse. Texts of steps are the courier's own. */
export const parcelDto = z.object({
  waybill: z.string().nullable(),
  carrier: z.string().nullable(),
  shippedAt: z.iso.datetime().nullable(),
  /** Null where the marketplace has no word for it. */
  state: z.enum(["collected", "moving", "delivering", "signed", "returned", "trouble"]).nullable(),
  /** Oldest first. */
  steps: z.array(
    z.object({
      at: z.iso.datetime().nullable(),
      text: z.string().nullable(),
      place: z.string().nullable(),
    }),
  ),
});

/** One order with one merchant. `total` is what was confirmed; `charged` what has been taken for it so far. */
export const merchantOrderDto = z.object({
  id: z.string(),
  reference: z.string(),
  checkoutId: z.string(),
  market: marketDto,
  merchant: z.object({ key: z.string(), name: z.string().nullable() }),
  state: orderStateDto,
  since: z.iso.datetime(),
  /** Why it ended, where it did. */
  reason: z.string().nullable(),
  createdAt: z.iso.datetime(),
  amounts: z.object({
    goods: moneyDto,
    freight: moneyDto,
    extra: moneyDto,
    discount: moneyDto,
    fee: moneyDto,
    total: moneyDto,
  }),
  /** The marketplace's own numbers of it. */
  upstreamIds: z.array(z.string()),
  parcels: z.array(parcelDto),
  attention: z.array(attentionDto),
  canCancel: z.boolean(),
  lines: z.array(orderedLineDto),
});

/** A confirmation and what has become of its merchants: always counts, never one word for all. */
export const checkoutDto = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  counts: z.object({
    merchants: z.int(),
    /** The merchant has the order, or is past that. */
    ordered: z.int(),
    /** On their way to the merchant, or being looked for. */
    underWay: z.int(),
    needYou: z.int(),
    refused: z.int(),
    cancelled: z.int(),
    refunded: z.int(),
  }),
  total: moneyDto,
  orders: z.array(merchantOrderDto),
});

/** Something that happened to an order, as its timeline tells it. */
export type OrderEventDto = {
  id: string;
  at: string;
  /** An event of the order table, or a note beside it. */
  kind: string;
  from: string;
  to: string;
  by: "shopper" | "staff" | "system";
  /** Who exactly; for the desk alone. */
  actor: string;
  price: { from: Money; to: Money } | null;
  reason: string | null;
  note: string | null;
  /** Of a decision: which button was pressed. */
  action: string | null;
  upstreamIds: string[];
};

/** How a shopper narrows the list of their orders. */
export const ORDER_GROUPS = ["all", "needs_you", "under_way", "ordered", "over"] as const;

export type OrderGroup = (typeof ORDER_GROUPS)[number];

export const checkoutParams = z.object({ checkoutId: id });
export const orderParams = z.object({ orderId: id });

export const confirmBody = z.object({
  /** Minted before the first try, the same for every try of one press. */
  operationId: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, "Send 8 to 64 letters and digits."),
  quoteId: id,
});

export const decisionParams = z.object({ attentionId: id });

/** What a shopper can decide. */
export const decisionBody = z.object({
  action: z.enum(["accept_price", "cancel_order", "back_to_cart", "wait_longer", "note_done"], {
    error: "Choose one of the question's buttons.",
  }),
});

export const confirmedDto = z.object({ checkoutId: z.string(), repeated: z.boolean() });

export type ConfirmedDto = z.infer<typeof confirmedDto>;
export type AttentionDto = z.infer<typeof attentionDto>;
export type ParcelDto = z.output<typeof parcelDto>;
export type MerchantOrderDto = z.infer<typeof merchantOrderDto>;
export type CheckoutDto = z.infer<typeof checkoutDto>;
export type OrderStateName = (typeof ORDER_STATE_NAMES)[number];
