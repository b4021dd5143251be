import { createDatabase } from "@/lib/db/client";
import { feeRules } from "@/lib/db/schema/fee-rules";
import { forwardingRates } from "@/lib/db/schema/forwarding-rates";
import { settings } from "@/lib/db/schema/settings";
import type { Actor } from "@/lib/auth/actor";
import { systemClock } from "@/lib/kernel/clock";
import { writeOperatorSetting } from "@/lib/operator/settings";
import { addFeeRule } from "@/lib/pricing/fee-rules-store";
import { addForwardingRate } from "@/lib/pricing/forwarding-rates-store";

const EXAMPLE: Actor = { kind: "system", id: "example" };

const WAREHOUSES = [
  {
    id: "guangzhou",
    name: "Guangzhou",
    fullName: "Sampan 仓库",
    phone: "020-00000000",
    province: "广东省",
    city: "广州市",
    district: "白云区",
    street: "示例路 1 号",
    postCode: "510000",
  },
  {
    id: "yiwu",
    name: "Yiwu",
    fullName: "Sampan 仓库",
    phone: "0579-00000000",
    province: "浙江省",
    city: "金华市",
    district: "义乌市",
    street: "示例路 2 号",
    postCode: "322000",
  },
];

/** A first weight of 1 kg, then half kilograms: country, service, first and step in fen. */
const RATES = [
  ["VN", "By road", 3200, 900],
  ["TH", "By sea", 3600, 1000],
  ["*", "By sea", 5200, 1600],
  ["*", "By air", 9800, 4200],
] as const;

const STANDING = { validFrom: null, validUntil: null };

/**
 * What an operator would decide, made up: for the shop that runs on the sandbox, so that its costs can
 * be seen at once. Whatever somebody has decided already stays as it is.
 */
export async function writeExampleTerms(databaseUrl: string): Promise<void> {
  const { db, close } = createDatabase(databaseUrl, { connections: 1 });
  const means = { db, clock: systemClock };
  try {
    if ((await db.$count(settings)) === 0)
      await writeOperatorSetting(EXAMPLE, means, "warehouses", WAREHOUSES);
    if ((await db.$count(feeRules)) === 0)
      await addFeeRule(EXAMPLE, means, {
        name: "Example",
        basisPoints: 500,
        minimumMinor: 200,
        scope: "merchant",
        market: null,
        ...STANDING,
      });
    if ((await db.$count(forwardingRates)) === 0)
      for (const [country, name, firstMinor, stepMinor] of RATES)
        await addForwardingRate(EXAMPLE, means, {
          ...{ country, name, firstMinor, stepMinor, ...STANDING },
          firstGrams: 1000,
          stepGrams: 500,
          volumeDivisor: 5000,
        });
  } finally {
    await close();
  }
}
