import type { Money } from "@/lib/kernel/money";
import type {
  PreviewCargoWire,
  PreviewPartWire,
  PreviewPromotionWire,
  PreviewWire,
} from "../contract/preview-reply";
import type {
  OrderLine,
  OrderPreview,
  OrderProblem,
  PreviewLine,
  PreviewPart,
  PreviewPromotion,
} from "../preview";
import { lineMatcher } from "./line-matcher";
import { problemOf } from "./order-problem";
import { safeFen, wholeFen, yuan } from "./values";

/** The answer to `lines`, with its parts in the order they came. */
export function toPreview(lines: readonly OrderLine[], wire: PreviewWire): OrderPreview {
  const match = lineMatcher(lines.map(askedName));
  const named = new Map<number, string[]>(lines.map(({ ref }, at) => [at, [ref.id]]));
  const parts = (wire.orderPreviewResuslt ?? []).map((part) =>
    toPart(part, (cargo) => {
      const line = match(nameOf(cargo));
      if (line !== null) named.get(line)?.push(...nameOf(cargo).ids);
      return line;
    }),
  );
  const listed = (ids: readonly string[] | undefined) =>
    [...named].flatMap(([line, names]) =>
      names.some((name) => ids?.includes(name)) ? [line] : [],
    );
  return summed({
    problem: problemOf(wire.errorCode, wire.errorMsg, wire.success === false),
    parts,
    leftOut: unmentioned(lines.length, parts),
    freightInWords: listed(wire.postFeeByDescOfferList),
    noCrossBorderPay: listed(wire.unsupportedCrossBorderPayOfferList),
  });
}

/** With the sums over all parts, and whether it may be ordered. */
export function summed(
  preview: Omit<OrderPreview, "orderable" | "goods" | "freight" | "total">,
): OrderPreview {
  const { parts, problem, leftOut } = preview;
  const smooth = parts.every(
    (part) => part.problem === null && part.lines.every((line) => line.problem === null),
  );
  return {
    ...preview,
    orderable: problem === null && parts.length > 0 && leftOut.length === 0 && smooth,
    goods: sumOf(parts.map(({ goods }) => goods)),
    freight: sumOf(parts.map(({ freight }) => freight)),
    total: sumOf(parts.map(({ total }) => total)),
  };
}

export function unmentioned(count: number, parts: readonly PreviewPart[]): OrderPreview["leftOut"] {
  const told = new Set(parts.flatMap(({ lines }) => lines.map(({ line }) => line)));
  return Array.from({ length: count }, (_, line) => line).flatMap((line) =>
    told.has(line) ? [] : [{ line, problem: null }],
  );
}

/** What a line asked about can be named by. */
export function askedName({ ref, specId, marketId }: OrderLine) {
  return { ids: marketId ? [ref.id, marketId] : [ref.id], sku: specId };
}

/** What a line of the reply names itself by. */
export function nameOf({ offerId, openOfferId, specId }: PreviewCargoWire) {
  return {
    ids: [offerId, openOfferId].filter((id) => typeof id === "string"),
    sku: specId ?? null,
  };
}

function toPart(
  wire: PreviewPartWire,
  lineOf: (cargo: PreviewCargoWire) => number | null,
): PreviewPart {
  const lines = (wire.cargoList ?? []).map((cargo) => toLine(cargo, lineOf(cargo)));
  const told = problemOf(wire.resultCode, wire.message, wire.status === false);
  return {
    sellerName: null,
    lines,
    goods: wholeFen(wire.sumPaymentNoCarriage),
    freight: wholeFen(wire.sumCarriage),
    discount: wholeFen(wire.discountFee),
    additionalFee: wholeFen(wire.additionalFee),
    total: wholeFen(wire.sumPayment),
    promotions: toPromotions(wire.shopPromotionList),
    tradeModes: wire.tradeModeNameList,
    flow: wire.flowFlag ?? null,
    problem: told ?? closedToApi(wire.tradeModeNameList, lines),
    message: wire.message ?? null,
  };
}

/** Where a line can't be ordered for a reason of its own, no way to pay says nothing more. */
function closedToApi(
  tradeModes: readonly string[] | null,
  lines: readonly PreviewLine[],
): OrderProblem | null {
  const closed = tradeModes?.length === 0 && lines.every(({ problem }) => problem === null);
  return closed ? { kind: "not_by_api", code: null, message: null } : null;
}

function toLine(wire: PreviewCargoWire, line: number | null): PreviewLine {
  return {
    line,
    marketId: wire.offerId ?? null,
    unitPrice: yuan(wire.finalUnitPrice),
    amount: yuan(wire.amount),
    problem: problemOf(wire.resultCode, wire.message, false),
    promotions: toPromotions(wire.cargoPromotionList),
  };
}

function toPromotions(wires: readonly PreviewPromotionWire[] | undefined): PreviewPromotion[] {
  return (wires ?? []).flatMap(({ promotionId, text, desc, selected, freePostage, discountFee }) =>
    promotionId
      ? [
          {
            id: promotionId,
            text: text ?? desc ?? null,
            selected: selected ?? false,
            freeFreight: freePostage ?? false,
            discount: wholeFen(discountFee),
          },
        ]
      : [],
  );
}

function sumOf(amounts: readonly (Money | null)[]): Money | null {
  const known = amounts.filter((amount) => amount !== null);
  if (known.length === 0 || known.length < amounts.length) return null;
  return safeFen(known.reduce((sum, { minor }) => sum + minor, 0));
}
