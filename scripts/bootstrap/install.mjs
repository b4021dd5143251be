import { spawnSync } from "node:child_process";
import { foundStamp, installDecision, wantedStamp, writeStamp } from "./lock-stamp.mjs";

const NEEDED_NODE = 20;
const NEEDED_NPM = 10;

/** @param {string} message @returns {never} */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/** npm is a script on Windows and needs a shell there. */
const npmOptions = { shell: process.platform === "win32" };

/**
 * @param {string} root
 * @param {string[]} args
 */
function npm(root, args) {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  // Development packages too, whatever NODE_ENV says: the shop is built here.
  return spawnSync("npm", [...args, "--include=dev", ...quiet], {
    ...npmOptions,
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
}

function checkTools() {
  if (Number(process.versions.node.split(".")[0]) < NEEDED_NODE)
    giveUp(`Sampan needs Node ${NEEDED_NODE} or later to start; this is ${process.versions.node}.`);
  const version = spawnSync("npm", ["--version"], { ...npmOptions, encoding: "utf8" }).stdout ?? "";
  if (!(Number(version.split(".")[0]) >= NEEDED_NPM))
    giveUp(`Sampan needs npm ${NEEDED_NPM} or later on the PATH.`);
}

/**
 * Installs exactly what the lock names, if node_modules is not that already. `npm ci` first; where
 * the lock lacks other platforms' binaries it refuses, and `npm install --no-save` installs by the
 * same lock and leaves it as it is.
 * @param {string} root
 */
export function ensureInstalled(root) {
  const decision = installDecision(foundStamp(root), wantedStamp(root));
  if (!decision.install) return;
  checkTools();
  console.log(`Installing the locked dependencies: ${decision.because}. About a minute.`);
  const begun = Date.now();
  let way = "npm ci";
  const clean = npm(root, ["ci"]);
  if (clean.status !== 0) {
    way = "npm install --no-save, since npm ci refused the lock";
    const kept = npm(root, ["install", "--no-save"]);
    if (kept.status !== 0)
      giveUp(`The dependencies could not be installed.\n${clean.stderr}\n${kept.stderr}`);
  }
  writeStamp(root);
  console.log(`Installed by ${way} in ${Math.round((Date.now() - begun) / 1000)} s.`);
}
