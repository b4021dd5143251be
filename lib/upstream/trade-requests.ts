import { digitsOf } from "./mapping/moments";
import { isReference } from "./mapping/references";
import type { DeliveryAddress, MerchantLines, OrderLine, TaobaoOrderLine } from "./preview";
import type { OrderListInput, OrderTerms, PlaceOrderInput, PlaceOrdersInput } from "./trade-door";

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

/** Null where a line is no line of this market. `reference` becomes our product number at each. */
export function cargoRequest({ sellerOpenId, lines }: MerchantLines, reference?: string) {
  if (lines.some(({ ref }) => ref.market !== "1688")) return null;
  const productNo = reference === undefined ? {} : { productNo: reference };
  return lines.map((line) => ({ sellerOpenId, ...cargoOf(line), ...productNo }));
}

/** Null for a reference that could not be found again. */
export function placeRequest({ reference, address, ...asked }: PlaceOrderInput) {
  const cargoParamList = isReference(reference) ? cargoRequest(asked, reference) : null;
  return cargoParamList && { ...termsRequest(asked, reference, address), cargoParamList };
}

export function placeManyRequest({ reference, merchants, address, ...terms }: PlaceOrdersInput) {
  const references = [reference, ...merchants.map((merchant) => merchant.reference)];
  const lists = merchants.map((merchant) => cargoRequest(merchant, merchant.reference));
  if (!references.every(isReference) || lists.includes(null)) return null;
  const cargoParamList = lists.flatMap((list) => list ?? []);
  return { ...termsRequest(terms, reference, address), cargoParamList };
}

function termsRequest(terms: OrderTerms, reference: string, address: DeliveryAddress) {
  const { flow, tradeMode, shopPromotionId, note } = terms;
  return {
    flow: flow ?? "general",
    message: note === null ? reference : `${reference} ${note}`,
    ...(tradeMode !== null && { tradeType: tradeMode }),
    ...(shopPromotionId !== null && { shopPromotionId }),
    addressParam: addressRequest(address),
  };
}

/** Both names of the page, since nobody has read which it is. */
export function orderListRequest({ page, pageSize, createdFrom, createdUntil }: OrderListInput) {
  return {
    pageNo: page,
    beginPage: page,
    pageSize,
    ...(createdFrom !== null && { createStartTime: digitsOf(createdFrom) }),
    ...(createdUntil !== null && { createEndTime: digitsOf(createdUntil) }),
  };
}

export function taobaoListRequest({ page, pageSize, createdFrom, createdUntil }: OrderListInput) {
  return {
    pageNo: page,
    pageSize,
    ...(createdFrom !== null && { createTimeStart: createdFrom }),
    ...(createdUntil !== null && { createTimeEnd: createdUntil }),
  };
}

/** An id as bare digits: int64 over there. Null for what is none. */
export function longIdOf(id: string): bigint | null {
  return /^[1-9]\d{0,18}$/.test(id) ? BigInt(id) : null;
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
export function taobaoLinesText(
  lines: readonly TaobaoOrderLine[],
  reference?: string,
): string | null {
  if (lines.length === 0 || lines.some(({ ref }) => ref.market !== "taobao")) return null;
  return JSON.stringify(
    lines.map(({ buyId, skuBuyId, quantity, unitPrice }, at) => ({
      itemId: buyId,
      ...(skuBuyId !== null && { skuId: skuBuyId }),
      orderLineNo: String(at + 1),
      quantity,
      price: unitPrice.minor,
      currency: unitPrice.currency,
      // Taobao Global knows a remark at each line; whether the vendor passes it on was not read.
      ...(reference !== undefined && { orderRemark: reference }),
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
