import { expect, it } from "vitest";
import type { ParcelTrace, UpstreamOrder, UpstreamParcel } from "@/lib/upstream";
import { readParcels } from "./read-parcels";

const parcel = (over: Partial<UpstreamParcel>): UpstreamParcel => ({
  id: null,
  waybill: null,
  carrier: null,
  carrierCode: null,
  lineIds: [],
  shippedAt: null,
  ...over,
});
const way = (over: Partial<ParcelTrace>): ParcelTrace => ({
  parcelId: null,
  waybill: null,
  carrier: null,
  state: null,
  rawState: null,
  steps: [{ at: 1, text: "on its way", place: null }],
  ...over,
});
const read = (parcels: UpstreamParcel[], traces: ParcelTrace[] = []) =>
  readParcels({ market: "taobao", id: "1", parcels } as unknown as UpstreamOrder, traces);

it("is one parcel however many lines name it", () => {
  const rows = read([
    parcel({ waybill: "A", lineIds: ["1"] }),
    parcel({ waybill: "A", lineIds: ["2", "1"] }),
    parcel({ waybill: "B", lineIds: ["3"] }),
  ]);
  expect(rows.map(({ parcelKey, lineIds }) => [parcelKey, lineIds])).toEqual([
    ["A", ["1", "2"]],
    ["B", ["3"]],
  ]);
});

it("keeps its name when its waybill changes, where it has an id", () => {
  const keys = ["A", "B"].map((waybill) => read([parcel({ id: "LP1", waybill })])[0]?.parcelKey);
  expect(keys).toEqual(["LP1", "LP1"]);
});

it("has the way that is told by its id or its waybill, and no other's", () => {
  const rows = read(
    [parcel({ id: "LP1", waybill: "A" }), parcel({ waybill: "B" }), parcel({ waybill: "C" })],
    [way({ parcelId: "LP1" }), way({ waybill: "B", state: "signed", carrier: "ZTO" })],
  );
  expect(rows.map(({ steps, state, carrier }) => [steps?.length, state, carrier])).toEqual([
    [1, null, null],
    [1, "signed", "ZTO"],
    [undefined, null, null],
  ]);
});

it("keeps no more of a way than anybody reads", () => {
  const long = { at: 1, text: "x".repeat(9_000), place: null };
  const [row] = read(
    [parcel({ waybill: "A" })],
    [way({ waybill: "A", steps: Array.from({ length: 900 }, () => long) })],
  );
  expect(row?.steps).toHaveLength(200);
  expect(row?.steps?.[0]?.text).toHaveLength(500);
});
