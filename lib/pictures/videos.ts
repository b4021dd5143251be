import { allowedPicture } from "@/lib/kernel/picture-hosts";
import { pictureHosts } from "./rules";

/** Where the marketplaces keep product videos. The content security policy allows the same. */
const VIDEO_HOSTS = ["*.alicdn.com", "*.taobao.com"];

/**
 * The address a browser may play a video from, or null where its host is not allowed. Clips of a
 * host that speaks plain http come through our own door, which browsers elsewhere can reach too.
 */
export function showableVideo(raw: string | null): string | null {
  if (raw === null) return null;
  const { plainHttp } = pictureHosts();
  const url = allowedPicture(raw, { hosts: [...VIDEO_HOSTS, ...plainHttp], plainHttp });
  if (url === null) return null;
  return plainHttp.includes(url.host) ? `/img?src=${encodeURIComponent(url.href)}` : url.href;
}
