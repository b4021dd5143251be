import type { Fault } from "@/lib/sandbox/faults/fault";

/** Where the sandbox of this run listens; the runner sets it. */
const base = process.env.SANDBOX_URL ?? "";

/** Tells the sandbox of this run something. */
export async function control(method: string, path: string, body?: unknown): Promise<void> {
  const reply = await fetch(`${base}/__sandbox/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!reply.ok) throw new Error(`the sandbox answered ${reply.status} to ${method} ${path}`);
}

/** Lets something go wrong upstream, until `heal`. */
export async function strike(fault: Partial<Fault> & Pick<Fault, "kind" | "endpoint">) {
  await control("POST", "faults", fault);
}

/** Takes every fault away. */
export async function heal() {
  await control("DELETE", "faults");
}
