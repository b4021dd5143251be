import { z } from "zod";
import type { SlowableUpstream } from "../cold-page";
import { askSandbox } from "./ask";

const offers = z.object({ offers: z.array(z.object({ id: z.string() })) });

/** A running sandbox as an upstream whose calls can be given a fixed length. */
export async function slowable(sandboxUrl: string): Promise<SlowableUpstream> {
  const reply = await askSandbox(sandboxUrl, "offers?kind=two_dimensions&limit=100");
  const unopened = offers.parse(reply).offers.map(({ id }) => id);
  return {
    nextOfferId() {
      const id = unopened.pop();
      if (!id) throw new Error("the sandbox has no unopened offer left");
      return id;
    },
    async setLatency(ms) {
      await askSandbox(sandboxUrl, "faults", { method: "DELETE" });
      if (ms === 0) return;
      const body = { endpoint: "*", kind: "latency", ms };
      await askSandbox(sandboxUrl, "faults", { method: "POST", body });
    },
  };
}
