import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./scripts/support/chromium";

const executablePath = findChromium();

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/stories",
  globalSetup: "./e2e/support/global-setup.ts",
  // Faults struck in the sandbox are there for everybody: one story at a time.
  workers: 1,
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  use: {
    // Set by the global setup, before workers read this file.
    ...(process.env["SHOP_URL"] ? { baseURL: process.env["SHOP_URL"] } : {}),
    // Not a trace: it slows the accessibility checks many times over.
    screenshot: "only-on-failure",
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
});
