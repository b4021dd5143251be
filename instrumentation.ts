/**
 * Runs once before the first request. Unusable settings end the process with the names of the
 * variables: a shop that starts half and fails later is worse.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startRuntime } = await import("@/lib/runtime/start");
  try {
    startRuntime();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
