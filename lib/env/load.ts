import { processScope } from "@/lib/kernel/process-scope";
import { describeProblems, readSettings, type Settings } from "./settings";

/**
 * The settings of this process, read once. The only place that reads `process.env`.
 * Throws with the names of the variables that are missing or not usable, never their values.
 */
export function settings(): Settings {
  return processScope("settings", () => {
    const read = readSettings(process.env);
    if (!read.ok) throw new Error(`The settings are not usable.\n${describeProblems(read.error)}`);
    // next-auth reads its own address here and nowhere else.
    process.env.NEXTAUTH_URL = read.value.nextAuthUrl;
    return read.value;
  });
}
