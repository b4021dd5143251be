import { PEER_HEADER } from "@/lib/http/peer";
import * as cartCsv from "../cart.csv/route";
import * as cartXlsx from "../cart.xlsx/route";
import * as commit from "../drafts/[draft]/commit/route";
import * as draftRoute from "../drafts/[draft]/route";
import * as rows from "../drafts/[draft]/rows/route";
import * as files from "../files/route";
import * as undo from "../orders/[order]/undo/route";
import * as sampleCsv from "../sample.csv/route";
import * as sampleXlsx from "../sample.xlsx/route";
import * as text from "../text/route";

const FILES = {
  "cart.csv": cartCsv,
  "cart.xlsx": cartXlsx,
  "sample.csv": sampleCsv,
  "sample.xlsx": sampleXlsx,
};

let orderers = 0;

/** A browser that orders by the sheet. `as` says whether its forms are sent by scripts or by itself. */
export function orderer(as: "program" | "form" = "program") {
  const jar = new Map<string, string>();
  orderers += 1;
  const peer = `10.7.${orderers >> 8}.${orderers & 255}`;
  const accept = as === "form" ? "text/html,*/*" : "application/json";

  function request(path: string, method: string, body?: BodyInit, type?: string): Request {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    return new Request(`http://shop.test/api/quick-order/${path}`, {
      method,
      headers: {
        [PEER_HEADER]: peer,
        host: "shop.test",
        origin: "http://shop.test",
        referer: "http://shop.test/quick-order",
        accept,
        ...(cookie && { cookie }),
        ...(type && { "content-type": type }),
      },
      ...(body !== undefined && { body }),
    });
  }
  function keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return response;
  }
  const params = (values: Record<string, string>) => ({ params: Promise.resolve(values) });
  const fields = (path: string, sent: Record<string, string>) =>
    request(
      path,
      "POST",
      new URLSearchParams(sent).toString(),
      "application/x-www-form-urlencoded",
    );

  return {
    jar,
    text: async (sent: string, query = "") =>
      keep(await text.POST(fields(`text${query}`, { text: sent }), params({}))),
    async file(bytes: Buffer | string, query = "") {
      const form = new FormData();
      form.set("file", new Blob([new Uint8Array(Buffer.from(bytes))]), "order.csv");
      return keep(await files.POST(request(`files${query}`, "POST", form), params({})));
    },
    nothing: async () => keep(await files.POST(fields("files", {}), params({}))),
    draft: async (draft: string, query = "") =>
      draftRoute.GET(request(`drafts/${draft}${query}`, "GET"), params({ draft })),
    rows: async (draft: string, sent: Record<string, string>, query = "") =>
      keep(await rows.POST(fields(`drafts/${draft}/rows${query}`, sent), params({ draft }))),
    commit: async (draft: string, operationId: string) =>
      keep(await commit.POST(fields(`drafts/${draft}/commit`, { operationId }), params({ draft }))),
    undo: async (order: string) =>
      keep(await undo.POST(fields(`orders/${order}/undo`, {}), params({ order }))),
    download: async (name: keyof typeof FILES, query = "") =>
      FILES[name].GET(request(`${name}${query}`, "GET")),
  };
}
