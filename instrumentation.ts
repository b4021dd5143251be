/** Runs once before the first request is taken. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { startOrExit } = await import("@/lib/runtime/start");
    startOrExit();
  }
}
