import { createHash } from "node:crypto";
import { enqueue } from "@/lib/db/enqueue";
import { callbackMessages } from "@/lib/db/schema/callback-messages";
import { inTransaction } from "@/lib/db/transaction";
import { systemClock } from "@/lib/kernel/clock";
import { log } from "@/lib/log/log";
import { sparingly } from "@/lib/log/sparingly";
import { countCallback } from "@/lib/metrics/callbacks";
import { judgeMessage } from "./judge-message";
import type { CallbackPorts } from "./ports";

/** `again`: the same bytes were taken in before. */
export type MessageOutcome = "taken" | "again" | "test" | "forged";

const tellForged = sparingly(30_000, systemClock, (bytes: number, leftOut) => {
  log().warn({ bytes, leftOut }, "a callback was not signed by the upstream");
});

/**
 * Takes in what is pushed to us: checked, kept as it came, and a job for it, in one transaction. The
 * upstream is not asked here: it waits for us a second at most.
 */
export async function receiveMessage(
  ports: CallbackPorts,
  body: Uint8Array,
  authorization: string | null,
): Promise<MessageOutcome> {
  const judged = judgeMessage(body, authorization, ports.account);
  if (judged.kind === "forged") tellForged(body.byteLength);
  const outcome = judged.kind === "message" ? await keep(ports, body, judged.message) : judged.kind;
  countCallback(outcome);
  return outcome;
}

type Message = Extract<ReturnType<typeof judgeMessage>, { kind: "message" }>["message"];

async function keep(
  { db, clock }: CallbackPorts,
  body: Uint8Array,
  message: Message,
): Promise<"taken" | "again"> {
  const digest = createHash("sha256").update(body).digest("hex");
  const fresh = await inTransaction(
    db,
    async (tx) => {
      const kept = await tx
        .insert(callbackMessages)
        .values({
          digest,
          market: message?.market ?? null,
          type: message?.type ?? null,
          body: Buffer.from(body),
          receivedAt: new Date(clock.now()),
          upstreamIds: message?.orderIds ?? [],
          orderIds: [],
        })
        .onConflictDoNothing()
        .returning({ digest: callbackMessages.digest });
      if (kept.length === 0) return false;
      await enqueue(tx, "callbacks.read", { digest }, { key: `callbacks.read:${digest}` });
      return true;
    },
    "read committed",
  );
  const facts = { digest: digest.slice(0, 12), market: message?.market, type: message?.type };
  log().info({ ...facts, fresh }, "the upstream told something");
  return fresh ? "taken" : "again";
}
