import type { Random } from "@/lib/sandbox/world/random";
import type { World } from "./world";

const CREATE = ["orders.create", "orders.create_batch"];
const PAY = ["orders.pay_batch"];

type Kind = { endpoints: readonly string[]; fault: Record<string, unknown> };

/** What goes wrong upstream; a late commit comes after the client has given up. */
const KINDS: readonly Kind[] = [
  { endpoints: CREATE, fault: { kind: "lost_reply" } },
  { endpoints: CREATE, fault: { kind: "late_commit", ms: 2_500 } },
  { endpoints: CREATE, fault: { kind: "reset" } },
  { endpoints: CREATE, fault: { kind: "http", status: 502 } },
  { endpoints: CREATE, fault: { kind: "latency", ms: 400 } },
  { endpoints: PAY, fault: { kind: "lost_reply" } },
  { endpoints: PAY, fault: { kind: "late_commit", ms: 2_500 } },
  { endpoints: PAY, fault: { kind: "latency", ms: 400 } },
  { endpoints: ["orders.list"], fault: { kind: "http", status: 503 } },
  { endpoints: ["orders.get"], fault: { kind: "http", status: 503 } },
];

/** Lets one thing go wrong a few times from now on. */
export async function strikeSomething({ control }: World, random: Random): Promise<void> {
  const { endpoints, fault } = random.pick(KINDS);
  for (const endpoint of endpoints)
    await control("POST", "faults", { endpoint, ...fault, times: random.int(1, 3) });
}
