import { Agent, request, type FormData } from "undici";

type Asked = {
  method?: "GET" | "POST" | "DELETE";
  headers?: Record<string, string>;
  body?: string | FormData;
};

/**
 * One small request. On connections of our own: the process-wide ones may be those of another version
 * of undici, built into Node, and the two don't mix.
 */
const agent = new Agent();

export async function ask(
  url: string,
  { method = "GET", headers = {}, body }: Asked = {},
): Promise<{ status: number; text: string; size: number }> {
  const reply = await request(url, {
    method,
    headers,
    body: body ?? null,
    dispatcher: agent,
  });
  const bytes = Buffer.from(await reply.body.arrayBuffer());
  return { status: reply.statusCode, text: bytes.toString(), size: bytes.length };
}

/** Asks the control API of a sandbox and answers its JSON. */
export async function askSandbox(
  sandboxUrl: string,
  resource: string,
  { method = "GET", body }: { method?: Asked["method"]; body?: object } = {},
): Promise<unknown> {
  const { status, text } = await ask(`${sandboxUrl}/__sandbox/${resource}`, {
    method,
    ...(body
      ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } }
      : {}),
  });
  if (status >= 300) throw new Error(`the sandbox refused ${resource}: ${text}`);
  return JSON.parse(text);
}
