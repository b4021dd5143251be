import { succeed, type Result } from "@/lib/kernel/result";
import type { PreviewPartWire, PreviewWire } from "../contract/preview-reply";
import type { MerchantLines, OrderPreview } from "../preview";
import { lineMatcher } from "./line-matcher";
import { askedName, nameOf, toPreview } from "./preview";

/**
 * An answer for each merchant, in the order asked. Parts go to the merchant whose lines they name,
 * whatever answer they came in; an answer that names no line counts by its place where there are as
 * many answers as merchants, and for all of them otherwise.
 */
export function toPreviews(merchants: readonly MerchantLines[]) {
  return (wires: readonly PreviewWire[]): Result<OrderPreview[], string> => {
    const owner = ownerOf(merchants);
    const answers = wires.map((wire) => {
      const parts = (wire.orderPreviewResuslt ?? []).map((part) => ({ part, at: owner(part) }));
      return { wire, parts, named: new Set(parts.flatMap(({ at }) => (at === null ? [] : [at]))) };
    });
    const byPlace = wires.length === merchants.length;
    return succeed(
      merchants.map(({ lines }, merchant) => {
        const mine = answers.filter(({ named }, place) =>
          named.size > 0 ? named.has(merchant) : !byPlace || place === merchant,
        );
        const parts = mine.flatMap(({ parts: all }) =>
          all.flatMap(({ part, at }) => (at === merchant ? [part] : [])),
        );
        return toPreview(
          lines,
          merged(
            mine.map(({ wire }) => wire),
            parts,
          ),
        );
      }),
    );
  };
}

/** The merchant whose lines a part names. */
function ownerOf(merchants: readonly MerchantLines[]) {
  const lines = merchants.flatMap(({ lines: own }, merchant) =>
    own.map((line) => ({ merchant, ...askedName(line) })),
  );
  const match = lineMatcher(lines);
  return (part: PreviewPartWire): number | null => {
    const found = (part.cargoList ?? []).map((cargo) => match(nameOf(cargo)));
    const first = found.find((line) => line !== null);
    return first === undefined || first === null ? null : (lines[first]?.merchant ?? null);
  };
}

/** Several answers about one merchant as one; the first that says no is the one that counts. */
function merged(wires: readonly PreviewWire[], parts: PreviewPartWire[]): PreviewWire {
  const refused = wires.find(({ success, errorCode }) => success === false || errorCode);
  return {
    success: refused ? (refused.success ?? null) : true,
    errorCode: refused?.errorCode,
    errorMsg: refused?.errorMsg,
    postFeeByDescOfferList: wires.flatMap(({ postFeeByDescOfferList: ids }) => ids ?? []),
    unsupportedCrossBorderPayOfferList: wires.flatMap(
      ({ unsupportedCrossBorderPayOfferList: ids }) => ids ?? [],
    ),
    orderPreviewResuslt: parts,
  };
}
