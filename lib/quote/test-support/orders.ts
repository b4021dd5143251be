import { fen } from "@/lib/kernel/money";
import { NO_FALLBACK } from "@/lib/kernel/fallback";
import type { OrderPreview, PreviewPart } from "@/lib/upstream";
import { NOTHING, type Amounts } from "../part-amounts";
import type { AskedOrder, QuoteBody, QuoteLine } from "../quote-body";

/** Amounts that make a total, in fen. */
export function amountsOf(goods: number, freight = 0, discount = 0): Amounts {
  return {
    ...NOTHING,
    goods: fen(goods),
    freight: fen(freight),
    discount: fen(discount),
    total: fen(goods + freight - discount),
  };
}

export function quoteLine(change: Partial<QuoteLine> = {}): QuoteLine {
  return {
    lineId: "L1",
    productId: "P1",
    skuKey: "a",
    buyId: null,
    skuBuyId: null,
    quantity: 2,
    title: "Shirt",
    originalTitle: null,
    variant: [],
    imageUrl: null,
    unitPrice: fen(500),
    changes: [],
    fallback: NO_FALLBACK,
    weightGrams: 200,
    size: null,
    ...change,
  };
}

/** An order of one line, quoted unless told otherwise. */
export function askedOrder(key: string, change: Partial<AskedOrder> = {}): AskedOrder {
  return {
    key,
    merchantKey: key,
    market: "1688",
    sellerOpenId: key,
    sellerName: null,
    note: "",
    lines: [quoteLine()],
    leftOut: [],
    outcome: quoted(amountsOf(1000)),
    freightBefore: null,
    ...change,
  };
}

export function quoted(amounts: Amounts, at = 0): NonNullable<AskedOrder["outcome"]> {
  return { kind: "quoted", at, amounts, lines: [], parts: [], freightInWords: false };
}

export function silentOutcome(at = 0): NonNullable<AskedOrder["outcome"]> {
  return {
    kind: "silent",
    at,
    reason: "no_answer",
    upstreamRequestId: null,
    retryAfterSeconds: null,
  };
}

export const WAREHOUSE: QuoteBody["destination"] = {
  kind: "warehouse",
  id: "gz",
  name: "Guangzhou",
  address: {
    fullName: "仓库",
    mobile: "13800000000",
    phone: null,
    province: "广东省",
    city: "广州市",
    district: "白云区",
    town: null,
    street: "石井街道 1 号",
    postCode: "510000",
    districtCode: null,
  },
};

export function previewPart(change: Partial<PreviewPart> = {}): PreviewPart {
  return {
    sellerName: null,
    lines: [
      {
        line: 0,
        unitPrice: fen(500),
        amount: fen(1000),
        problem: null,
        marketId: null,
        promotions: [],
      },
    ],
    goods: fen(1000),
    freight: fen(300),
    discount: null,
    additionalFee: null,
    total: fen(1300),
    promotions: [],
    tradeModes: ["fxassure"],
    flow: "general",
    problem: null,
    message: null,
    ...change,
  };
}

export function preview(change: Partial<OrderPreview> = {}): OrderPreview {
  return {
    orderable: true,
    problem: null,
    parts: [previewPart()],
    leftOut: [],
    freightInWords: [],
    noCrossBorderPay: [],
    goods: null,
    freight: null,
    total: null,
    ...change,
  };
}
