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
  // A form that pays by card is sent on to the page Stripe takes the card on.
  "form-action 'self' https://checkout.stripe.com",
].join("; ");

/** What the API answers is data: opened as a page it may load nothing and lead nowhere. */
const API_SECURITY_POLICY =
  "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
];

/** @param {string} value */
function policy(value) {
  return { key: "Content-Security-Policy", value };
}

/** @type {import("next").NextConfig} */
const config = {
  output: "standalone",
  outputFileTracingRoot: import.meta.dirname,
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: { globalNotFound: true },
  serverExternalPackages: [
    "@node-rs/argon2",
    "next-auth",
    "pg",
    "pino",
    "prom-client",
    "undici",
    "sanitize-html",
    "sharp",
    "stripe",
  ],
  headers: () => [
    // Two kinds that never meet: every source that fits costs a request its time, and so does a value
    // with a colon in it, which is compiled anew for each.
    { source: "/((?!api/).*)", headers: [...SECURITY_HEADERS, policy(CONTENT_SECURITY_POLICY)] },
    { source: "/api/(.*)", headers: [...SECURITY_HEADERS, policy(API_SECURITY_POLICY)] },
    // Headers set here win over a handler's own, so the stricter policy of pictures stands here too.
    ...["/img", "/api/catalog/pictures/:token", "/api/wallet/top-ups/:id/voucher"].map(
      (source) => ({
        source,
        headers: [policy("default-src 'none'; sandbox")],
      }),
    ),
  ],
  redirects: () => [
    { source: "/en", destination: "/", permanent: true },
    { source: "/en/:path*", destination: "/:path*", permanent: true },
  ],
  rewrites: () => ({ beforeFiles: [{ source: PAGE, destination: "/en/:path" }] }),
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
