import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { openApiDocument } from "./openapi";

it("is what the checked-in document says", async () => {
  const file = new URL("../../docs/api/openapi.json", import.meta.url);
  const written: unknown = JSON.parse(await readFile(file, "utf8"));
  expect(JSON.parse(JSON.stringify(openApiDocument()))).toEqual(written);
});

it("names every parameter that stands in a path", () => {
  for (const [path, operations] of Object.entries(openApiDocument().paths))
    for (const operation of Object.values(operations))
      expect(
        operation.parameters.flatMap(({ name, in: where }) => (where === "path" ? [name] : [])),
      ).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
});
