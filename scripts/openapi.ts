import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { openApiDocument } from "@/lib/http/openapi";

/** Writes docs/api/openapi.json from the route table; with `--check` it only compares and tells. */
const FILE = new URL("../docs/api/openapi.json", import.meta.url);

const wanted = await format(JSON.stringify(openApiDocument()), { parser: "json", printWidth: 100 });

if (process.argv.includes("--check")) {
  const written = await readFile(FILE, "utf8").catch(() => "");
  if (written !== wanted) {
    process.stderr.write(
      "docs/api/openapi.json is not what the routes say: run scripts/openapi.ts\n",
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(FILE, wanted);
}
