import type { QuoteSteps } from "@/components/shop/checkout/quote-steps";
import { Waybill } from "@/components/shop/checkout/waybill";
import type { QuoteMerchantDto } from "@/lib/contract/quote";

type MerchantWaybillsProps = { dtos: Promise<QuoteMerchantDto[]>; steps: QuoteSteps };

/** A merchant's waybill, as soon as the marketplace has answered for it. */
export async function MerchantWaybills({ dtos, steps }: MerchantWaybillsProps) {
  const merchants = await dtos;
  return merchants.map((merchant) => (
    <Waybill key={merchant.key} merchant={merchant} steps={steps} />
  ));
}
