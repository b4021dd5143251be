import { cookies } from "next/headers";
import { Suspense } from "react";
import { pageTrouble } from "@/app/page-trouble";
import { pageVisitor } from "@/app/page-visitor";
import { pageRequestId } from "@/app/request-id";
import { FavouriteForm, type FavouriteFormProps } from "@/components/shop/product/favourite-form";
import { accountPorts } from "@/lib/accounts/ports";
import { isFavourite } from "@/lib/accounts/saved/favourites";
import { askDatabase } from "@/lib/http/ask-database";
import { FLASH_PARAM } from "@/lib/http/flash";
import { HINT_COOKIE, readHint } from "@/lib/http/hint-cookie";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import { queryOf } from "./product-address";
import type { Search } from "./product-cart";

type HeartProps = { offer: OfferRef; /** The page's parameters. */ search: Search };

/** The heart. Only for who seems to be signed in is it asked whether it is filled, beside the page. */
export async function Heart({ offer, search }: HeartProps) {
  const { signedIn } = readHint((await cookies()).get(HINT_COOKIE)?.value);
  const trouble = await pageTrouble(search, "accounts");
  const chosen = queryOf(search);
  for (const passing of [FLASH_PARAM, "added"]) chosen.delete(passing);
  const form = {
    offer,
    address: chosen.toString(),
    trouble: trouble.form === "favourite" ? trouble : null,
  };
  const empty = <FavouriteForm {...form} marked={false} />;
  if (!signedIn) return empty;
  return (
    <Suspense fallback={empty}>
      <OwnHeart {...form} />
    </Suspense>
  );
}

async function OwnHeart({ offer, ...form }: Omit<FavouriteFormProps, "marked">) {
  const asked = await askDatabase(pageRequestId(), async () => {
    const { actor } = await pageVisitor();
    return isFavourite(actor, accountPorts(), offer);
  });
  // A product can be looked at while our own database is away.
  return <FavouriteForm offer={offer} {...form} marked={asked.kind === "answer" && asked.answer} />;
}
