import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

/** Suites that talk to a real PostgreSQL; everything else starts without one. */
const DATABASE_SUITES = ["lib/db/**/*.test.ts", "**/*.db.test.ts"];

const exclude = [...configDefaults.exclude, "e2e/**/*.spec.ts", ".next*/**", "bench/baseline/**"];
const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

export default defineConfig({
  resolve: { alias },
  test: {
    environment: "node",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx,mjs}"],
          exclude: [...exclude, ...DATABASE_SUITES],
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: DATABASE_SUITES,
          exclude,
          globalSetup: ["scripts/support/vitest-database.ts"],
        },
      },
    ],
  },
});
