import { addedDto, cartChangeDto, cartDto, type CartDto } from "@/lib/contract/cart";
import { PEER_HEADER } from "@/lib/http/peer";
import * as suggestions from "../suggestions/route";
import * as choices from "../lines/[lineId]/choices/route";
import * as fallback from "../lines/[lineId]/fallback/route";
import * as later from "../lines/[lineId]/later/route";
import * as quantity from "../lines/[lineId]/quantity/route";
import * as lines from "../lines/route";
import * as notes from "../notes/route";
import * as product from "../offers/[market]/[productId]/route";
import * as remove from "../remove/route";
import * as restore from "../restore/route";
import * as cart from "../route";
import * as summary from "../summary/route";

const LINE = { quantity, later, fallback, choices };
const WHOLE = { lines, remove, restore, notes, suggestions };

type Sent = Record<string, unknown>;

let shoppers = 0;

/** A browser with cookies of its own, at an address of its own. */
export function shopper() {
  const jar = new Map<string, string>();
  shoppers += 1;
  const peer = `10.8.${shoppers >> 8}.${shoppers & 255}`;

  function request(path: string, method: string, more: Record<string, string>, body?: string) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    return new Request(`http://shop.test${path}`, {
      method,
      headers: {
        [PEER_HEADER]: peer,
        host: "shop.test",
        origin: "http://shop.test",
        ...(cookie && { cookie }),
        ...more,
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
  const asJson = (path: string, sent: Sent) =>
    request(
      path,
      "POST",
      { "content-type": "application/json", accept: "application/json" },
      JSON.stringify(sent),
    );
  const asForm = (path: string, sent: Sent, page: string) =>
    request(
      path,
      "POST",
      {
        "content-type": "application/x-www-form-urlencoded",
        accept: "text/html,*/*",
        referer: `http://shop.test${page}`,
      },
      new URLSearchParams(sent as Record<string, string>).toString(),
    );
  const params = (values: Record<string, string>) => ({ params: Promise.resolve(values) });

  return {
    jar,
    async read(): Promise<CartDto> {
      const got = keep(await cart.GET(request("/api/cart", "GET", {}), params({})));
      return cartDto.parse(await got.json());
    },
    async summary() {
      const got = await summary.GET(request("/api/cart/summary", "GET", {}), params({}));
      return (await got.json()) as unknown;
    },
    async post(route: keyof typeof WHOLE, sent: Sent) {
      return keep(await WHOLE[route].POST(asJson(`/api/cart/${route}`, sent), params({})));
    },
    async form(route: keyof typeof WHOLE, sent: Sent, page = "/cart") {
      return keep(await WHOLE[route].POST(asForm(`/api/cart/${route}`, sent, page), params({})));
    },
    async line(lineId: string, route: keyof typeof LINE, sent?: Sent) {
      const path = `/api/cart/lines/${lineId}/${route}`;
      return sent === undefined
        ? LINE[route].GET(request(path, "GET", {}), params({ lineId }))
        : keep(await LINE[route].POST(asJson(path, sent), params({ lineId })));
    },
    async fromProduct(
      productId: string,
      sent: Sent,
      query: Record<string, string>,
      as: "json" | "form" = "json",
    ) {
      const path = `/api/cart/offers/1688/${productId}?${new URLSearchParams(query)}`;
      const page = `/products/1688/${productId}`;
      const made = as === "json" ? asJson(path, sent) : asForm(path, sent, page);
      return keep(await product.POST(made, params({ market: "1688", productId })));
    },
  };
}

export async function changed(response: Response) {
  return cartChangeDto.parse(await response.json());
}

export async function added(response: Response) {
  return addedDto.parse(await response.json());
}

/** Status, reason and wrong fields of a refusal. */
export async function refusal(response: Response) {
  const { reason, fields } = (await response.json()) as {
    reason?: string;
    fields?: { field: string }[];
  };
  return [response.status, reason ?? fields?.map(({ field }) => field).join(" ")];
}
