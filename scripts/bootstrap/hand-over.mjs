import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const PARENT_CHECK_MS = 500;

/**
 * The Node that comes with the dependencies, whatever the system's own is.
 * @param {string} root
 */
function ownNode(root) {
  const home = path.join(root, "node_modules", "node");
  const { bin } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"));
  return path.join(home, typeof bin === "string" ? bin : bin.node);
}

/**
 * Runs a TypeScript program of ours under the project's own Node and ends as it ends. Signals are
 * passed on. The channel between the two tells the program when this process dies without a word.
 * @param {string} root
 * @param {string} script relative to the root
 */
export function handOver(root, script) {
  const bin = path.join(root, "node_modules", ".bin");
  const loader = pathToFileURL(path.join(root, "node_modules", "tsx", "dist", "loader.mjs")).href;
  const child = spawn(
    ownNode(root),
    ["--import", loader, path.join(root, script), ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: ["inherit", "inherit", "inherit", "ipc"],
      env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` },
    },
  );
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  const watch = watchNpm(() => child.disconnect());
  child.on("error", (error) => {
    console.error(`The project's own Node could not be run: ${error.message}`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => {
    clearInterval(watch);
    process.exitCode = code ?? 1;
    if (signal !== null) console.error(`Ended by ${signal}.`);
  });
}

/**
 * A killed npm takes nobody with it: without this its children would go on, out of sight.
 * @param {() => void} onGone
 */
function watchNpm(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  const above = shellParent(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && (above === null || exists(above))) return;
    clearInterval(timer);
    onGone();
  }, PARENT_CHECK_MS);
  timer.unref();
  return timer;
}

/** @param {number} pid */
function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * npm runs scripts by a shell, and some shells stay in between. The parent of that shell, or null
 * when npm is our own parent (or this can't be told).
 * @param {number} pid
 */
function shellParent(pid) {
  const [, name, above] = /\((.*)\) \S (\d+)/.exec(processLine(pid)) ?? [];
  return /^-?(ba|da|z|k)?sh$/.test(name ?? "") ? Number(above) : null;
}

/**
 * "pid (command) state parent", as Linux tells it; asked of `ps` elsewhere.
 * @param {number} pid
 */
function processLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    const ask = ["-o", "ppid=,comm=", "-p", String(pid)];
    const told = spawnSync("ps", ask, { encoding: "utf8" }).stdout ?? "";
    const [, above, command] = /^\s*(\d+)\s+(.*)$/m.exec(told) ?? [];
    return `${pid} (${path.basename(command ?? "")}) S ${above ?? ""}`;
  }
}
