import type { z } from "zod";
import type { searchByPicture as endpoint } from "@/lib/upstream/contract/finding-1688";
import { pageOfItems } from "../replies/page";
import { searchItem } from "../replies/summary";
import { rememberedByDigest } from "../sight/remembered-by-digest";
import { admits, ordered } from "../world/search";
import { readNarrowing } from "./narrowing";
import { readPhoto } from "./photo-input";
import type { Handler } from "./handler";

type Input = z.infer<typeof endpoint.input>;

const lookUp = rememberedByDigest();

/** The alike of the picture that pass the filters, nearest first unless a sort was asked for. */
export const searchByPicture: Handler<Input> = async (input, scene) => {
  const { beginPage, pageSize, ...question } = input;
  const narrowing = readNarrowing(question);
  if (narrowing === "malformed") return { ok: false, refusal: "invalid_input", detail: "sort" };
  const search = { ...narrowing, keyword: "" };
  const found = await lookUp(scene.world, JSON.stringify(question), async () => {
    const photo = await readPhoto(question, scene);
    return photo && scene.finders["1688"].find(photo, (core) => admits(core, search));
  });
  if (!found) return { ok: false, refusal: "picture_unreadable" };
  const data = pageOfItems(ordered(found, search), { beginPage, pageSize }, (core) =>
    searchItem(core, scene.origin),
  );
  return { ok: true, data };
};
