import { createHash } from "node:crypto";
import { startSandbox, type RunningSandbox, type SandboxOptions } from "../start";

const TEST_ACCOUNT = {
  accessKey: "test-key",
  accessSecret: "test-secret",
  userId: "2100007341207",
};

/** A small world on a free port. */
export function startSmall(options: Partial<SandboxOptions> = {}): Promise<RunningSandbox> {
  return startSandbox({ port: 0, seed: 7, offers: 900, ...TEST_ACCOUNT, ...options });
}

let made = 0;

/** The five headers a correct call carries at `now`, with any of them replaced. */
export function signedHeaders(now: number, replaced: Record<string, string> = {}) {
  made += 1;
  const headers = {
    "access-key": TEST_ACCOUNT.accessKey,
    timestamp: String(now),
    "nonce-str": `nonce-${process.pid}-${String(made).padStart(16, "0")}`,
    "user-id": TEST_ACCOUNT.userId,
    ...replaced,
  };
  const text = `${headers["access-key"]}${headers.timestamp}${headers["nonce-str"]}${TEST_ACCOUNT.accessSecret}`;
  const signature = createHash("md5").update(text).digest("hex").toUpperCase();
  return { "content-type": "application/json", signature, ...headers };
}

export type Wrapped = {
  requestId: string;
  code: number;
  developId: string;
  msg: string;
  data: unknown;
};

/** A correctly signed call; the parsed envelope. */
export async function post(sandbox: RunningSandbox, path: string, body: unknown): Promise<Wrapped> {
  const reply = await rawPost(sandbox, path, body);
  return (await reply.json()) as Wrapped;
}

/** A correctly signed GET; the parsed envelope. */
export async function get(
  sandbox: RunningSandbox,
  path: string,
  query: Record<string, string>,
): Promise<Wrapped> {
  const url = `${sandbox.url}${path}?${new URLSearchParams(query).toString()}`;
  return (await (await fetch(url, { headers: signedHeaders(Date.now()) })).json()) as Wrapped;
}

export function rawPost(
  sandbox: RunningSandbox,
  path: string,
  body: unknown,
  headers: Record<string, string> = signedHeaders(Date.now()),
): Promise<Response> {
  return fetch(`${sandbox.url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
}

/** A call of the control API; the parsed reply. */
export async function control(
  sandbox: RunningSandbox,
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: unknown,
): Promise<Record<string, unknown>> {
  const reply = await fetch(`${sandbox.url}/__sandbox/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await reply.json()) as Record<string, unknown>;
}

export const PATHS = {
  search: "/v2/alibaba/product/keywords/query",
  detail: "/v2/alibaba/product/detail/get",
  related: "/v2/alibaba/product/productRelatedRecommendQuery",
  category: "/v2/alibaba/category/translation/getById",
  picture: "/v2/alibaba/product/image/query",
  shop: "/v2/alibaba/product/query/selleroffer",
  recommended: "/v2/alibaba/product/offerRecommend",
  globalSelection: "/v2/alibaba/product/globalSelection/keywords/query",
  selection1688: "/v2/alibaba/product/1688Selection/keywords/query",
  hotList: "/v2/alibaba/product/topList/query",
  taobaoItem: "/v2/taobao/product/get",
  taobaoCheck: "/v2/taobao/product/batch/check",
  taobaoSearch: "/v2/taobao/product/item/search",
  taobaoPicture: "/v2/taobao/product/image/query",
} as const;

export const SEARCH = { keyword: "bag", beginPage: 1, pageSize: 20, country: "en" };
