import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { addressBody } from "@/lib/contract/address";
import { addresses } from "@/lib/db/schema/addresses";
import { writeOperatorSetting } from "@/lib/operator/settings";
import { accountLab, GUEST } from "../test-support/account-lab";
import { addAddress, archiveAddress, chooseAddress, editAddress } from "./change-addresses";
import { deliveryPlaces } from "./own-addresses";

const lab = accountLab();
const PLACE = {
  fullName: "陈小船",
  phone: "13800138000",
  province: "浙江省",
  city: "义乌市",
  district: "福田街道",
  street: "城北路 8 号",
  postCode: "322000",
} as const;

async function allow(allowed: boolean) {
  const admin = { kind: "admin", id: "A" } as const;
  await writeOperatorSetting(admin, lab.ports(), "own_addresses", { allowed });
}
beforeEach(() => allow(true));

type Person = Awaited<ReturnType<typeof lab.person>>;
async function added({ actor }: Person, street: string = PLACE.street): Promise<string> {
  lab.clock.advance(1);
  const kept = await addAddress(actor, lab.ports(), { ...PLACE, street });
  if (!kept.ok) throw new Error(kept.error);
  return kept.value.id;
}
async function own({ actor }: Person) {
  const places = await deliveryPlaces(actor, lab.ports().db);
  if (!places.ok) throw new Error(places.error);
  return places.value.own.map(({ id, street, isDefault }) => ({ id, street, isDefault }));
}

it("keeps addresses; the first is the default, until another is chosen", async () => {
  const me = await lab.person();
  const [one, two] = [await added(me, "1"), await added(me, "2")];
  expect(await own(me)).toEqual([
    { id: one, street: "1", isDefault: true },
    { id: two, street: "2", isDefault: false },
  ]);
  await chooseAddress(me.actor, lab.ports(), two);
  expect((await own(me)).map(({ id, isDefault }) => [id, isDefault])).toEqual([
    [two, true],
    [one, false],
  ]);
});

it("edits under a new id, and leaves what orders point at as it was", async () => {
  const me = await lab.person();
  const old = await added(me, "1");
  const kept = await editAddress(me.actor, lab.ports(), old, { ...PLACE, street: "9" });
  if (!kept.ok) throw new Error(kept.error);
  expect(await own(me)).toEqual([{ id: kept.value.id, street: "9", isDefault: true }]);
  const [row] = await lab.ports().db.select().from(addresses).where(eq(addresses.id, old));
  expect([row?.street, row?.archivedAt]).toEqual(["1", new Date(lab.clock.now())]);
});

it("puts the default away and offers the newest of the others first", async () => {
  const me = await lab.person();
  const [one, two, three] = [await added(me, "1"), await added(me, "2"), await added(me, "3")];
  await archiveAddress(me.actor, lab.ports(), one);
  expect((await own(me)).map(({ id, isDefault }) => [id, isDefault])).toEqual([
    [three, true],
    [two, false],
  ]);
});

it("keeps fifty, and no more", async () => {
  const me = await lab.person();
  for (let at = 0; at < 50; at += 1) await added(me);
  const refused = await addAddress(me.actor, lab.ports(), PLACE);
  expect(refused).toEqual({ ok: false, error: "too_many_addresses" });
});

it("takes none where goods go to the warehouses alone, but puts old ones away", async () => {
  const me = await lab.person();
  const old = await added(me);
  await allow(false);
  const closed = { ok: false, error: "own_addresses_closed" };
  expect(await addAddress(me.actor, lab.ports(), PLACE)).toEqual(closed);
  expect(await editAddress(me.actor, lab.ports(), old, PLACE)).toEqual(closed);
  expect(await archiveAddress(me.actor, lab.ports(), old)).toEqual({ ok: true });
});

describe("another's address", () => {
  it("is not there", async () => {
    const [me, other] = [await lab.person(), await lab.person()];
    const theirs = await added(other);
    const nothing = { ok: false, error: "not_found" };
    expect(await editAddress(me.actor, lab.ports(), theirs, PLACE)).toEqual(nothing);
    expect(await archiveAddress(me.actor, lab.ports(), theirs)).toEqual(nothing);
    expect(await chooseAddress(me.actor, lab.ports(), theirs)).toEqual(nothing);
    expect(await own(me)).toEqual([]);
    expect(await own(other)).toHaveLength(1);
  });

  it("is not for guests to have", async () => {
    const forbidden = { ok: false, error: "forbidden" };
    expect(await addAddress(GUEST, lab.ports(), PLACE)).toEqual(forbidden);
    expect(await deliveryPlaces(GUEST, lab.ports().db)).toEqual(forbidden);
  });
});

describe("what is an address in China", () => {
  it.each([
    ["13800138000", "13800138000"],
    [" +86 138-0013-8000 ", "13800138000"],
    ["(0579) 8520 1234", "057985201234"],
    ["010-12345678", "01012345678"],
    ["12800138000", null],
    ["555-0100", null],
    ["+1 212 555 0100", null],
    ["", null],
  ])("phone %j is %j", (given, phone) => {
    const read = addressBody.safeParse({ ...PLACE, phone: given });
    expect(read.success ? read.data.phone : null).toBe(phone);
  });

  it.each([
    ["province", "Texas"],
    ["province", ""],
    ["postCode", "32200"],
    ["postCode", "3220000"],
    ["city", "   "],
    ["city", "x".repeat(41)],
    ["street", "a\u0000b"],
    ["fullName", "x".repeat(61)],
  ])("refuses %s %j by name", (field, value) => {
    const read = addressBody.safeParse({ ...PLACE, [field]: value });
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});
