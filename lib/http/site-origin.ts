import { settings } from "@/lib/env/load";

/** Where people find the shop, for addresses that leave it: "https://shop.example". No slash at the end. */
export function siteOrigin(): string {
  return new URL(settings().nextAuthUrl).origin;
}
