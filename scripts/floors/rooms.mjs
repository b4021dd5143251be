/**
 * Which room may import from which: the floors of the house as data. A room is a folder; what is not
 * listed for it is closed to it. Its own files are always open.
 */

const TOOLS = ["env", "log", "i18n", "metrics", "redis"].map((name) => `lib/${name}`);

/** Floors 0 and 1. */
const GROUND = [
  "lib/kernel",
  ...TOOLS,
  "lib/contract",
  "lib/upstream/contract",
  "lib/upstream/signing",
];

/** Floors 0 to 2 as features see them: the upstream only by its door. */
const BELOW_FEATURES = [
  ...GROUND,
  "lib/upstream/index.ts",
  "lib/db",
  "lib/cache",
  "lib/events",
  "lib/auth",
];

/** Feature to the features it may ask. */
const FEATURES = {
  operator: [],
  pricing: [],
  notices: ["operator"],
  uploads: [],
  pictures: ["uploads"],
  health: [],
  housekeeping: [],
  catalog: ["pictures", "uploads"],
  accounts: ["notices", "operator", "catalog"],
  wallet: ["notices", "operator", "pricing", "uploads"],
  cart: ["catalog", "pricing", "uploads"],
  quote: ["cart", "catalog", "pricing", "accounts", "operator", "wallet"],
  orders: ["catalog", "cart", "pricing", "wallet", "notices", "quote", "operator", "accounts"],
  payments: ["orders", "wallet", "operator", "notices"],
  "after-sales": ["orders", "payments", "wallet", "notices", "operator"],
  warehouse: ["orders", "wallet", "notices", "operator"],
};

const featureRooms = Object.keys(FEATURES).map((name) => `lib/${name}`);

/** @type {Record<string, string[]>} */
export const MAY_IMPORT = {
  "lib/kernel": [],
  ...Object.fromEntries(TOOLS.map((room) => [room, ["lib/kernel", ...TOOLS]])),
  // Settings name endpoints, and an endpoint nobody knows is a slip of the pen.
  "lib/env": ["lib/kernel", ...TOOLS, "lib/upstream/contract"],
  "lib/contract": ["lib/kernel"],
  "lib/upstream/contract": ["lib/kernel"],
  "lib/upstream/signing": ["lib/kernel"],
  "lib/upstream": GROUND,
  "lib/db": GROUND,
  "lib/cache": GROUND,
  "lib/events": [...GROUND, "lib/db"],
  "lib/auth": [...GROUND, "lib/db"],
  ...Object.fromEntries(
    Object.entries(FEATURES).map(([name, asked]) => [
      `lib/${name}`,
      [...BELOW_FEATURES, ...asked.map((other) => `lib/${other}`)],
    ]),
  ),
  "lib/staff": [...BELOW_FEATURES, ...featureRooms],
  "lib/http": [...BELOW_FEATURES, ...featureRooms, "lib/staff"],
  // A worker is wired like a shop, and runs what features hand it.
  "lib/jobs": [...BELOW_FEATURES, ...featureRooms, "lib/staff", "lib/runtime"],
  // It wires the process: it also marks requests in the way http reads them.
  "lib/runtime": [...BELOW_FEATURES, ...featureRooms, "lib/staff", "lib/http"],
  "lib/query": ["lib/kernel", "lib/contract"],
  "lib/sandbox": ["lib/kernel", "lib/upstream/contract"],
  // Prices and dates are written the way a language does it.
  "components/ui": ["lib/kernel", "lib/i18n"],
  "components/layout": browser("components/ui"),
  "components/shop": browser("components/ui", "components/layout"),
  "components/staff": browser("components/ui", "components/layout"),
  app: [
    "components",
    ...featureRooms,
    "lib/staff",
    ...["http", "auth", "query", "contract", "cache", "kernel", "i18n", "metrics"].map(
      (name) => `lib/${name}`,
    ),
  ],
  "instrumentation.ts": ["lib/runtime"],
};

/** @param {...string} rooms */
function browser(...rooms) {
  return [...rooms, "lib/query", "lib/contract", "lib/kernel", "lib/i18n"];
}

/** Rooms that only run on the server. */
export const SERVER_ROOMS = [
  ...featureRooms,
  ...["staff", "db", "cache", "events", "env", "log", "metrics", "redis", "upstream", "auth"].map(
    (name) => `lib/${name}`,
  ),
  ...["http", "jobs", "runtime", "sandbox"].map((name) => `lib/${name}`),
];
