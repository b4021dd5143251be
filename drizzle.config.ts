import { defineConfig } from "drizzle-kit";
import { NAMING } from "./lib/db/naming";

export default defineConfig({
  dialect: "postgresql",
  schema: "./lib/db/schema",
  out: "./lib/db/migrations",
  casing: NAMING,
});
