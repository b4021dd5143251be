import type { STAFF_MONEY_ROUTES } from "@/lib/contract/routes/staff-money";
import type { WALLET_ROUTES } from "@/lib/contract/routes/wallet";
import { fen } from "@/lib/kernel/money";
import { randomId } from "@/lib/kernel/random-id";
import { walletPorts } from "@/lib/wallet/ports";
import { startTopUp } from "@/lib/wallet/top-ups/start-top-up";
import type { AuthorityWorld, Somebody } from "../authority-world";
import type { Fixture, Params } from "./fixture";

const ACCOUNT = { currency: "CNY", holder: "Sampan", bank: "Bank", account: "1", note: "" };
const WAREHOUSE = {
  ...{ id: "yiwu", name: "Yiwu", fullName: "陈小船", phone: "13800138000", province: "浙江省" },
  ...{ city: "义乌市", district: "福田街道", street: "城北路 8 号", postCode: "322000" },
};

async function topUp(_world: AuthorityWorld, { actor }: Somebody): Promise<Params> {
  const id = randomId(16);
  const begun = { id, method: "bank_transfer", sent: fen(10_000), language: "en" } as const;
  const started = await startTopUp(actor, walletPorts(), begun);
  if (!started.ok) throw new Error(started.error);
  return { topUpId: id };
}
const anyTopUp = (world: AuthorityWorld) => topUp(world, world.stranger);
const asked = () => ({ topUpId: randomId(16), amount: "100", currency: "CNY" });
const noRow = () => ({ rowId: randomId(12) });
const noWarehouse = () => ({ warehouseId: "nowhere" });

export const MONEY_FIXTURES: Record<
  keyof typeof WALLET_ROUTES | keyof typeof STAFF_MONEY_ROUTES,
  Fixture
> = {
  startTransfer: { body: asked },
  startCardPayment: { body: asked },
  payTopUp: { params: () => ({ topUpId: randomId(16) }) },
  submitTopUp: { thingOf: topUp },
  cancelTopUp: { thingOf: topUp },
  confirmTopUp: { forDesk: anyTopUp, body: { credited: "100" } },
  rejectTopUp: { forDesk: anyTopUp, body: { reason: "It never came." } },
  addFeeRule: {
    body: { name: "Service", percent: "5", minimum: "1", scope: "checkout", market: "" },
  },
  endFeeRule: { params: noRow },
  addForwardingRate: {
    body: {
      ...{ country: "VN", name: "Sea", firstGrams: "500", first: "10", stepGrams: "500" },
      ...{ step: "5", volumeDivisor: "6000" },
    },
  },
  endForwardingRate: { params: noRow },
  recordRate: { body: { base: "CNY", currency: "VND", rate: "3600", acceptJumps: true } },
  adjustWallet: {
    params: ({ stranger }) => ({ userId: stranger.actor.id }),
    body: () => ({ operationId: randomId(16), direction: "in", amount: "1", reason: "A gift." }),
  },
  saveWarehouse: { body: WAREHOUSE },
  removeWarehouse: { params: noWarehouse },
  preferWarehouse: { params: noWarehouse },
  saveBankAccount: { body: ACCOUNT },
  removeBankAccount: { body: { currency: "CNY", account: "nobody's" } },
  allowOwnAddresses: { body: { allowed: true } },
  setQuoteMinutes: { body: { minutes: "20" } },
};
