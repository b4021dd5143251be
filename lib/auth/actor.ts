/** Who is asking. Every feature takes one first and checks it where the data is. */
export type Actor =
  | { kind: "guest"; id: string | null }
  | { kind: "customer" | "staff" | "admin"; id: string }
  | { kind: "system"; id: string };

export const anonymous: Actor = { kind: "guest", id: null };
