import { allowedPicture } from "@/lib/kernel/picture-hosts";
import { pictureHosts } from "./rules";

/** Where the marketplaces keep product videos. The content security policy allows the same. */
export const VIDEO_HOSTS = ["*.alicdn.com", "*.taobao.com", "*.1688.com"] as const;

/** The address of a video as the shop may play it, or null where its host is not allowed. */
export function showableVideo(raw: string | null): string | null {
  if (raw === null) return null;
  const { plainHttp } = pictureHosts();
  return allowedPicture(raw, { hosts: [...VIDEO_HOSTS, ...plainHttp], plainHttp })?.href ?? null;
}
