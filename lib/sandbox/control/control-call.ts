import type { Sandbox } from "../server/sandbox";

export type ControlCall = {
  sandbox: Sandbox;
  method: string;
  /** What follows the resource's name: "" or an id. */
  rest: string;
  query: URLSearchParams;
  body: unknown;
};

export type ControlReply = { status: number; body: unknown };
