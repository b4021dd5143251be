import path from "node:path";

/** @type {import("next").NextConfig} */
export default {
  output: "standalone",
  outputFileTracingRoot: path.resolve(import.meta.dirname, "../.."),
  turbopack: { root: path.resolve(import.meta.dirname, "../..") },
  serverExternalPackages: ["undici"],
  typescript: { ignoreBuildErrors: true },
};
