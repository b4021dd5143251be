import createNextIntlPlugin from "next-intl/plugin";

/** The languages of lib/kernel/language.ts, which this file can't import; a test holds them together. */
const LANGUAGES = ["en", "vi", "th", "es", "zh"];

/** First path segments that are not rewritten: what is no page, and pages that name their language. */
const UNLOCALISED = ["api", "_next", "img", "healthz", "readyz", "metrics", ...LANGUAGES];

/**
 * Unprefixed addresses are English: rewritten here, so that no proxy.ts runs on every request.
 * Whatever ends in a file extension is a file.
 */
const PAGE = `/:path((?!(?:${UNLOCALISED.join("|")})(?:/|$)|.*\\.[a-z0-9]+$).*)`;

/*
 * Scripts: the framework writes its data as inline scripts that differ per request, so hashes can't
 * name them, and a nonce would need a proxy in front of every page. Nothing of ours writes upstream
 * text into a script, and descriptions are cleaned; see the decision records.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https://*.alicdn.com",
  "media-src 'self' https://*.alicdn.com https://*.taobao.com",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

const SECURITY_HEADERS = [
  { key: "Content-Security-Policy", value: CONTENT_SECURITY_POLICY },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
];

/** @type {import("next").NextConfig} */
const config = {
  output: "standalone",
  outputFileTracingRoot: import.meta.dirname,
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: { globalNotFound: true },
  serverExternalPackages: ["pg", "pino", "prom-client", "undici", "sanitize-html", "sharp"],
  headers: () => [
    { source: "/:path*", headers: SECURITY_HEADERS },
    // Headers set here win over a handler's own, so the stricter policy of pictures stands here too.
    ...["/img", "/api/catalog/pictures/:token"].map((source) => ({
      source,
      headers: [{ key: "Content-Security-Policy", value: "default-src 'none'; sandbox" }],
    })),
  ],
  redirects: () => [
    { source: "/en", destination: "/", permanent: true },
    { source: "/en/:path*", destination: "/:path*", permanent: true },
  ],
  rewrites: () => ({ beforeFiles: [{ source: PAGE, destination: "/en/:path" }] }),
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
