import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cruise } from "dependency-cruiser";
import { expect, onTestFinished, test } from "vitest";
import config from "../../.dependency-cruiser.mjs";
import { MAY_IMPORT } from "./rooms.mjs";

/** Builds a tiny house of these files and returns the names of the rules it breaks. */
async function broken(files) {
  const root = mkdtempSync(path.join(tmpdir(), "sampan-floors-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  const { tsConfig: _, ...options } = config.options;
  const tops = [...new Set(Object.keys(files).map((name) => name.split("/")[0]))];
  const ran = await cruise(tops, {
    ...options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  });
  return [...new Set(ran.output.summary.violations.map((violation) => violation.rule.name))].sort();
}

/** One file that imports another, by a relative path. */
function imports(from, to, { type = false } = {}) {
  const relative = path.posix.relative(path.posix.dirname(from), to).replace(/\.tsx?$/, "");
  const specifier = relative.startsWith(".") ? relative : `./${relative}`;
  const word = type ? "import type" : "import";
  return {
    [from]: `${word} { thing } from "${specifier}";\nexport const used = ${type ? "0 as unknown as thing" : "thing"};\n`,
    [to]: "export const thing = 1;\nexport type thing = number;\n",
  };
}

const fileIn = (room) => (room.endsWith(".ts") ? room : `${room}/inside.ts`);

const ROOMS = Object.keys(MAY_IMPORT);

test("every room has a floor, and it holds for types too", async () => {
  const rooms = ROOMS.filter((room) => !/^components|^lib\/query$/.test(room));
  // Nothing on any floor may reach up into pages; pages may not reach the database.
  const house = rooms.map((room) =>
    imports(fileIn(room), room === "app" ? "lib/db/inside.ts" : "app/page.ts", { type: true }),
  );
  const rules = await broken(Object.assign({ "app/page.ts": "" }, ...house.reverse()));
  expect(rules).toEqual(expect.arrayContaining(rooms.map((room) => `floor: ${room}`)));
});

test.each([
  ["lib/upstream/client.ts", "lib/db/client.ts", "floor: lib/upstream"],
  ["lib/catalog/search.ts", "lib/upstream/transport.ts", "floor: lib/catalog"],
  ["lib/cart/cart.ts", "lib/orders/order.ts", "floor: lib/cart"],
  ["lib/env/settings.ts", "lib/upstream/client.ts", "floor: lib/env"],
  ["app/page.tsx", "lib/upstream/index.ts", "floor: app"],
  ["instrumentation.ts", "lib/db/client.ts", "floor: instrumentation.ts"],
])("%s must not import %s", async (from, to, rule) => {
  expect(await broken(imports(from, to))).toEqual([rule]);
});

test.each([
  ["lib/sandbox/check.ts", "lib/upstream/signing/sign.ts", ["floor: lib/sandbox"]],
  ["lib/catalog/a.ts", "lib/sandbox/b.ts", ["floor: lib/catalog", "imported by nobody"]],
  ["lib/kernel/a.ts", "scripts/b.ts", ["floor: lib/kernel", "imported by nobody"]],
  ["lib/attic/a.ts", "lib/kernel/b.ts", ["room without a floor"]],
  ["lib/kernel/a.ts", "lib/kernel/b.test.ts", ["tests are imported by tests"]],
  ["components/ui/a.tsx", "components/shop/b.tsx", ["floor: components/ui"]],
  [
    "components/shop/a.tsx",
    "lib/catalog/b.ts",
    ["floor: components/shop", "server rooms out of the browser's reach"],
  ],
])("%s must not import %s", async (from, to, rules) => {
  expect(await broken(imports(from, to))).toEqual(rules);
});

test.each([
  ["lib/catalog/search.ts", "lib/upstream/index.ts"],
  ["lib/orders/order.ts", "lib/cart/cart.ts"],
  ["lib/sandbox/check.ts", "lib/upstream/contract/endpoint.ts"],
  ["app/page.tsx", "lib/catalog/search.ts"],
  ["lib/runtime/start.ts", "lib/db/client.ts"],
  ["lib/db/client.test.ts", "scripts/support/database.ts"],
])("%s may import %s", async (from, to) => {
  expect(await broken(imports(from, to))).toEqual([]);
});

test("a shop component takes types from the contract, and no schema", async () => {
  const shop = "components/shop/card.tsx";
  const typed = await broken(imports(shop, "lib/contract/offer.ts", { type: true }));
  const real = await broken(imports(shop, "lib/contract/offer.ts"));
  expect([typed, real]).toEqual([[], ["contract by type only"]]);
});

test("a server room is out of reach over several files", async () => {
  const house = {
    ...imports("lib/kernel/b.ts", "lib/db/c.ts"),
    ...imports("components/ui/a.tsx", "lib/kernel/d.ts"),
    "lib/kernel/d.ts": 'export { used as thing } from "./b";\n',
  };
  expect(await broken(house)).toContain("server rooms out of the browser's reach");
});

test("a shop component does not import zod", async () => {
  const house = {
    "components/shop/form.tsx": 'import { z } from "zod";\nexport const schema = z;\n',
    "node_modules/zod/package.json": '{"name":"zod","main":"index.js"}',
    "node_modules/zod/index.js": "exports.z = 1;",
  };
  expect(await broken(house)).toEqual(["no zod in the shop's browser code"]);
});

test("a circle of types is a circle", async () => {
  const house = {
    ...imports("lib/kernel/a.ts", "lib/kernel/b.ts", { type: true }),
    "lib/kernel/b.ts": 'import type { used } from "./a";\nexport type thing = typeof used;\n',
  };
  expect(await broken(house)).toEqual(["no circles"]);
});
