import { waitFor } from "../support/wait";

/**
 * Tells a sandbox where the shop takes callbacks. It tests the address and takes an answer within a
 * second only, which a shop in development gives from the second time on.
 */
export async function tellCallbackUrl(sandboxUrl: string, shopUrl: string): Promise<void> {
  const callbackUrl = `${shopUrl}/api/callbacks/upstream`;
  await waitFor(
    "the sandbox's test of the callback address",
    async () => {
      const reply = await fetch(`${sandboxUrl}/__sandbox/trade`, {
        method: "POST",
        body: JSON.stringify({ callbackUrl }),
      });
      const text = await reply.text();
      if (!reply.ok && !text.includes("callbackUrl"))
        throw new Error(`The sandbox answered ${reply.status}: ${text}`);
      return reply.ok ? true : null;
    },
    { timeoutMs: 60_000, everyMs: 500 },
  );
}
