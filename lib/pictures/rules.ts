import { allowedPictureText, type PictureHosts } from "@/lib/kernel/picture-hosts";
import { processScope } from "@/lib/kernel/process-scope";

const holder = () =>
  processScope<{ rules: PictureHosts }>("pictures.rules", () => ({
    rules: { hosts: ["*.alicdn.com"], plainHttp: [], own: [] },
  }));

/** Called once at start, with what the operator allows. */
export function providePictureHosts(rules: PictureHosts): void {
  holder().rules = rules;
}

export function pictureHosts(): PictureHosts {
  return holder().rules;
}

/** The address of a picture as the shop may show it, or null where its host is not allowed. */
export function showablePicture(raw: string | null): string | null {
  return raw === null ? null : allowedPictureText(raw, pictureHosts());
}
