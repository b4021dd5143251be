import { MAY_IMPORT, SERVER_ROOMS } from "./scripts/floors/rooms.mjs";

const TEST = "\\.(test|spec|bench)\\.(ts|tsx|mjs)$|/(test-support|testing)/";
const OURS = "^(app|components|lib|scripts|bench|e2e)/|^instrumentation\\.ts$";

/** @param {string} room */
const inside = (room) => (room.endsWith(".ts") ? `^${room.replaceAll(".", "\\.")}$` : `^${room}/`);

/** A room inside a room has its own row; its files are not the outer room's. */
const innerRooms = (room) =>
  Object.keys(MAY_IMPORT).filter((other) => other !== room && other.startsWith(`${room}/`));

const floors = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `floor: ${room}`,
  severity: "error",
  comment: `${room} may import from itself and: ${allowed.join(", ") || "nothing of ours"}`,
  from: { path: inside(room), pathNot: [TEST, ...innerRooms(room).map(inside)] },
  to: { path: OURS, pathNot: [inside(room), ...allowed.map(inside)] },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...floors,
    {
      name: "room without a floor",
      severity: "error",
      comment: "Every room has a row in scripts/floors/rooms.mjs.",
      from: {
        path: "^(lib|components|app)/",
        pathNot: [TEST, ...Object.keys(MAY_IMPORT).map(inside)],
      },
      to: { path: OURS },
    },
    {
      name: "no circles",
      severity: "error",
      comment: "Two files that need each other are one thought, or three.",
      from: {},
      to: { circular: true },
    },
    {
      name: "contract by type only",
      severity: "error",
      comment: "A schema in a shop bundle brings zod with it.",
      from: { path: "^(components/(ui|layout|shop)|lib/query)/", pathNot: TEST },
      to: { path: "^lib/contract/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no zod in the shop's browser code",
      severity: "error",
      from: { path: "^(components/(ui|layout|shop)|lib/query)/", pathNot: TEST },
      to: { path: "node_modules/zod/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "server rooms out of the browser's reach",
      severity: "error",
      comment: "Neither directly nor over any number of files.",
      from: { path: "^(components|lib/query)/", pathNot: TEST },
      to: { path: SERVER_ROOMS.map(inside), reachable: true },
    },
    {
      name: "imported by nobody",
      severity: "error",
      comment: "Programs and tools beside the house.",
      from: {
        path: "^(app|components|lib)/|^instrumentation\\.ts$",
        pathNot: [TEST, "^lib/sandbox/"],
      },
      to: { path: ["^(scripts|bench|e2e)/", "^lib/sandbox/"] },
    },
    {
      name: "tests are imported by tests",
      severity: "error",
      from: { pathNot: [TEST, "^(e2e|bench|scripts/support|scripts/chaos)/"] },
      to: { path: TEST },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.data|bench/baseline)" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
    },
  },
};
