import type { OfferCore } from "./offer-core";
import { indexTokens } from "./tokens";

/** Which offers a token stands in: the search's index. Lists are in no promised order. */
export type Postings = {
  of(token: string): readonly number[];
  add(core: OfferCore): void;
  remove(core: OfferCore): void;
};

/** The texts an offer can be found by: both titles and the names of its categories. */
function searchedText({ subject, subjectTrans, place }: OfferCore): string {
  return `${subject} ${subjectTrans} ${placeText(place)}`;
}

const placeTexts = new WeakMap<OfferCore["place"], string>();

function placeText(place: OfferCore["place"]): string {
  const known = placeTexts.get(place);
  if (known !== undefined) return known;
  const names = [place.department.name, place.group?.name, place.leaf.name];
  const text = names.flatMap((name) => (name ? [name.zh, name.en] : [])).join(" ");
  placeTexts.set(place, text);
  return text;
}

export function postings(cores: readonly OfferCore[]): Postings {
  const lists = new Map<string, number[]>();
  function add(core: OfferCore): void {
    for (const token of indexTokens(searchedText(core))) {
      const list = lists.get(token);
      if (list) list.push(core.index);
      else lists.set(token, [core.index]);
    }
  }
  cores.forEach(add);
  return {
    of: (token) => lists.get(token) ?? [],
    add,
    remove(core) {
      for (const token of indexTokens(searchedText(core))) {
        const list = lists.get(token);
        const at = list?.indexOf(core.index) ?? -1;
        if (list && at >= 0) list.splice(at, 1);
      }
    },
  };
}
