// Plain JavaScript for the system's own Node: this runs before anything is installed.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** @param {string} root */
const stampFile = (root) => path.join(root, "node_modules", ".sampan-lock");

/**
 * What node_modules must have been installed from: the lock, the manifest, and the platform.
 * @param {string} root
 */
export function wantedStamp(root) {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}\n`);
  for (const name of ["package-lock.json", "package.json"]) {
    const { scripts: _, ...rest } = JSON.parse(readFileSync(path.join(root, name), "utf8"));
    hash.update(JSON.stringify(rest));
  }
  return hash.digest("hex");
}

/**
 * Null when node_modules was never installed, or not to its end.
 * @param {string} root
 */
export function foundStamp(root) {
  try {
    return readFileSync(stampFile(root), "utf8").trim();
  } catch {
    return null;
  }
}

/** @param {string} root */
export function writeStamp(root) {
  mkdirSync(path.dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), `${wantedStamp(root)}\n`);
}

/**
 * @param {string | null} found
 * @param {string} wanted
 * @returns {{ install: false } | { install: true, because: string }}
 */
export function installDecision(found, wanted) {
  if (found === wanted) return { install: false };
  const because = found === null ? "they are not installed yet" : "the lock file has changed";
  return { install: true, because };
}
