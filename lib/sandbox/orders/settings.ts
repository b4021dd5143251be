import { z } from "zod";

const share = z.number().min(0).max(1);
const ms = z.int().min(0).max(86_400_000);

/** How the upstream of this run treats orders; every member can be set while it runs. */
export const tradeSettingsSchema = z.strictObject({
  /** How much faster than life orders get shipped and carried: 1440 makes a day a minute. */
  speed: z.number().min(0.001).max(10_000_000).default(1),
  /** Whether the same reference with the same lines is the same order. The real one's habit is not known. */
  dedupe: z.boolean().default(false),
  /** Paid at once by agreement; else a person pays by a link. */
  passwordFree: z.boolean().default(true),
  /** What is left on the account in fen; null for enough. */
  balanceFen: z.int().min(0).nullable().default(null),
  /** Of a batch payment only so many orders are paid; the rest is told as not payable, or not at all. */
  partialPay: z
    .strictObject({ paid: z.int().min(0), rest: z.enum(["refused", "silent"]) })
    .nullable()
    .default(null),
  /** An order younger than this can't be cancelled. */
  cancelQuietMs: ms.default(10_000),
  /** Most lines in one order; what is over becomes another. */
  splitEvery: z.int().min(1).max(50).default(50),
  /** What a create of one merchant's order answers. */
  createReply: z.enum(["object", "array"]).default("object"),
  /** Where our reference comes back. */
  referenceShown: z.enum(["both", "message", "product_no", "none"]).default("both"),
  /** An order appears in the list after 0 to this long. */
  listLagMs: z.int().min(0).max(600_000).default(0),
  /** Share of unpaid orders of which the merchant changes the freight, and of which it closes. */
  priceChanges: share.default(0),
  merchantCloses: share.default(0),
  /** Where callbacks go; null for nowhere. */
  callbackUrl: z.url().nullable().default(null),
  /** How much faster than half an hour a failed callback is tried again. */
  callbackRetrySpeed: z.number().min(0.001).max(1_000_000).default(1),
  /** Share of callbacks that never come, and that come twice. */
  callbackDrops: share.default(0),
  callbackDuplicates: share.default(0),
  /** Each comes 0 to this late, so that they overtake one another. */
  callbackLateMs: z.int().min(0).max(86_400_000).default(0),
  /** `messageBody` is an object on the vendor's page and text in its twin's samples. */
  callbackBody: z.enum(["object", "text"]).default("object"),
});

export type TradeSettings = z.infer<typeof tradeSettingsSchema>;
export const tradeChangeSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(tradeSettingsSchema.shape).map(([name, member]) => [
      name,
      member.unwrap().optional(),
    ]),
  ),
) as unknown as z.ZodType<Partial<TradeSettings>>;

export const DEFAULT_TRADE_SETTINGS: TradeSettings = tradeSettingsSchema.parse({});
