import { expect } from "vitest";
import { keptPictureDto } from "@/lib/contract/picture-search";
import { PEER_HEADER } from "@/lib/http/peer";
import * as offers from "../[token]/offers/route";
import * as picture from "../[token]/route";
import * as pictures from "../route";

let asked = 0;

/** From an address of its own, so that no test meets another's rate limit. */
export function visitor(): Record<string, string> {
  asked += 1;
  return { [PEER_HEADER]: `10.9.${asked >> 8}.${asked & 255}`, host: "shop.test" };
}

export const SAME_ORIGIN = { origin: "http://shop.test", accept: "application/json" };
export const AS_FORM = { origin: "http://shop.test", accept: "text/html,*/*;q=0.8" };

/** Sends a body the way a browser or a program does. */
export async function send(
  body: BodyInit,
  headers: Record<string, string> = SAME_ORIGIN,
  query = "",
) {
  const request = new Request(`http://shop.test/api/catalog/pictures${query}`, {
    method: "POST",
    body,
    headers: { ...visitor(), ...headers },
  });
  return pictures.POST(request);
}

/** A form with a picture in it. */
export function upload(file: Uint8Array): FormData {
  const form = new FormData();
  form.set("note", "a field that is no file");
  form.set("file", new Blob([new Uint8Array(file)]), "picture");
  return form;
}

/** The picture is taken; where it is kept. */
export async function kept(file: Uint8Array, query = "") {
  const response = await send(upload(file), SAME_ORIGIN, query);
  expect(response.status).toBe(200);
  return keptPictureDto.parse(await response.json());
}

/** What a kept picture finds. */
export async function search(token: string, query = "") {
  const request = new Request(`http://shop.test/?${query}`, { headers: visitor() });
  const response = await offers.GET(request, { params: Promise.resolve({ token }) });
  return { response, body: (await response.json()) as unknown };
}

/** The kept picture itself. */
export function open(token: string): Promise<Response> {
  const request = new Request("http://shop.test/", { headers: visitor() });
  return picture.GET(request, { params: Promise.resolve({ token }) });
}
