import { expect, it } from "vitest";
import { readArguments } from "./settings";
import { control, PATHS, post, SEARCH, startSmall } from "./testing/client";

it("tells the same world by the same seed, request ids included", async () => {
  const [one, two] = await Promise.all([startSmall({ offers: 300 }), startSmall({ offers: 300 })]);
  const told = async (sandbox: typeof one) => {
    const page = await post(sandbox, PATHS.search, SEARCH);
    const [first] = (page.data as { data: Record<string, string>[] }).data;
    const offerId = first?.offerId ?? first?.offerMapId;
    const detail = await post(sandbox, PATHS.detail, { offerId, country: "en" });
    const taobao = await post(sandbox, PATHS.taobaoSearch, {
      keyword: "bag",
      pageNo: 1,
      pageSize: 9,
    });
    return JSON.stringify([page, detail, taobao]).replaceAll(sandbox.url, "");
  };
  expect(await told(one)).toBe(await told(two));
  await Promise.all([one.close(), two.close()]);
});

it("names its pictures by the address it is told to", async () => {
  const sandbox = await startSmall({ offers: 60, publicUrl: "https://pictures.example" });
  const page = await post(sandbox, PATHS.search, { ...SEARCH, keyword: "new" });
  const [first] = (page.data as { data: { imageUrl: string }[] }).data;
  expect(first?.imageUrl).toMatch(/^https:\/\/pictures\.example\/pictures\//);
  await sandbox.close();
});

it("closes while a call hangs", async () => {
  const sandbox = await startSmall({ offers: 40, faults: [{ endpoint: "*", kind: "hang" }] });
  const hanging = post(sandbox, PATHS.search, SEARCH).catch(() => "ended");
  while ((await control(sandbox, "GET", "calls")).total === 0);
  await sandbox.close();
  expect(await hanging).toBe("ended");
});

it.each([
  [["--offers", "0"], "--offers"],
  [["--port", "http"], "--port"],
  [["--rate", "0"], "--rate"],
  [["--scenario", "/nowhere/at-all.json"], "--scenario"],
  [["--log", "loud"], "--log"],
  [["--colour", "blue"], "--colour"],
])("refuses %j by the option's name", (args, name) => {
  expect(readArguments(args)).toMatchObject({
    ok: false,
    error: expect.stringContaining(name) as string,
  });
});

it("needs no arguments", () => {
  expect(readArguments([])).toMatchObject({ ok: true, value: { offers: 20_000, port: 4010 } });
});
