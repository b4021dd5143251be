import { spawn } from "node:child_process";
import { once } from "node:events";

type Ready = { shopUrl: string; sandboxUrl: string; dataDir: string; databaseUrl: string };

/**
 * Starts a shop for this run and hands its addresses to the stories. With SHOP_URL and SANDBOX_URL
 * set, the stories run against that one instead.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env["SHOP_URL"] && process.env["SANDBOX_URL"]) return undefined;
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/e2e-stack.ts"], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  const ready = await Promise.race([
    once(child, "message").then(([message]) => message as Ready),
    ended.then(() => null),
  ]);
  if (ready === null) throw new Error("The shop for the stories did not start; see above.");
  process.env["SHOP_URL"] = ready.shopUrl;
  process.env["SANDBOX_URL"] = ready.sandboxUrl;
  process.env["STORIES_DATA_DIR"] = ready.dataDir;
  process.env["STORIES_DATABASE_URL"] = ready.databaseUrl;
  return async () => {
    child.disconnect();
    await ended;
  };
}
