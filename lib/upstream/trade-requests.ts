import type { DeliveryAddress, MerchantLines, OrderLine, TaobaoOrderLine } from "./preview";

/** Our lines and addresses in the upstream's words. What does not fit is left for the contract to refuse. */
export function addressRequest(address: DeliveryAddress) {
  const { fullName, mobile, phone, province, city, district, town, street, postCode } = address;
  const { districtCode } = address;
  return {
    fullName,
    mobile,
    ...(phone !== null && { phone }),
    provinceText: province,
    cityText: city,
    areaText: district,
    ...(town !== null && { townText: town }),
    address: street,
    ...(postCode !== null && { postCode }),
    ...(districtCode !== null && { districtCode }),
  };
}

/** Null where a line is no line of this market. */
export function cargoRequest({ sellerOpenId, lines }: MerchantLines) {
  if (lines.some(({ ref }) => ref.market !== "1688")) return null;
  return lines.map((line) => ({ sellerOpenId, ...cargoOf(line) }));
}

function cargoOf({ ref, specId, quantity }: OrderLine) {
  // An id of digits only is V1's number; V2's ids are opaque and go by another name.
  const isNumber = /^[1-9]\d{0,18}$/.test(ref.id);
  return {
    ...(isNumber ? { offerId: BigInt(ref.id) } : { offerMapId: ref.id }),
    ...(specId !== null && { specId }),
    quantity,
  };
}

/** Both are JSON inside text (P1); ids stay text so that none loses digits. */
export function taobaoLinesText(lines: readonly TaobaoOrderLine[]): string | null {
  if (lines.length === 0 || lines.some(({ ref }) => ref.market !== "taobao")) return null;
  return JSON.stringify(
    lines.map(({ buyId, skuBuyId, quantity, unitPrice }, at) => ({
      itemId: buyId,
      ...(skuBuyId !== null && { skuId: skuBuyId }),
      orderLineNo: String(at + 1),
      quantity,
      price: unitPrice.minor,
      currency: unitPrice.currency,
    })),
  );
}

/** Snake case inside (P1). */
export function taobaoReceiverText(address: DeliveryAddress): string {
  return JSON.stringify({
    name: address.fullName,
    country: "中国",
    state: address.province,
    city: address.city,
    district: address.district,
    address: [address.town, address.street].filter((part) => part !== null).join(""),
    zip: address.postCode ?? "",
    phone: address.phone ?? "",
    mobile_phone: address.mobile,
  });
}
