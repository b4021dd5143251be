import "server-only";
import { cookies } from "next/headers";
import { FLASH_COOKIE, FLASH_PARAM, unpackFlash, type Flash } from "@/lib/http/flash";

/** What a form that came back to this page is to be told, or null. */
export async function pageFlash(
  searchParams: Record<string, string | string[] | undefined>,
): Promise<Flash | null> {
  const id = searchParams[FLASH_PARAM];
  if (typeof id !== "string") return null;
  return unpackFlash((await cookies()).get(FLASH_COOKIE)?.value, id);
}
