import { request } from "undici";
import { z } from "zod";
import type { SlowableUpstream } from "../cold-page";

const offers = z.object({ offers: z.array(z.object({ id: z.string() })) });

/** A running sandbox as an upstream whose calls can be given a fixed length. */
export async function slowable(sandboxUrl: string): Promise<SlowableUpstream> {
  const reply = await request(`${sandboxUrl}/__sandbox/offers?kind=two_dimensions&limit=100`);
  const unopened = offers.parse(await reply.body.json()).offers.map(({ id }) => id);
  return {
    nextOfferId() {
      const id = unopened.pop();
      if (!id) throw new Error("the sandbox has no unopened offer left");
      return id;
    },
    async setLatency(ms) {
      await (await request(`${sandboxUrl}/__sandbox/faults`, { method: "DELETE" })).body.dump();
      if (ms === 0) return;
      const body = JSON.stringify({ endpoint: "*", kind: "latency", ms });
      const headers = { "content-type": "application/json" };
      const struck = await request(`${sandboxUrl}/__sandbox/faults`, {
        method: "POST",
        headers,
        body,
      });
      await struck.body.dump();
      if (struck.statusCode >= 300) throw new Error(`the sandbox refused: ${struck.statusCode}`);
    },
  };
}
