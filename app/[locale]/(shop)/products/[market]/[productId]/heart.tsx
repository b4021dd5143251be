import { cookies } from "next/headers";
import { Suspense } from "react";
import { pageVisitor } from "@/app/page-visitor";
import { pageRequestId } from "@/app/request-id";
import { FavouriteForm } from "@/components/shop/product/favourite-form";
import { accountPorts } from "@/lib/accounts/ports";
import { isFavourite } from "@/lib/accounts/saved/favourites";
import { askDatabase } from "@/lib/http/ask-database";
import { HINT_COOKIE, readHint } from "@/lib/http/hint-cookie";
import type { OfferRef } from "@/lib/kernel/offer-ref";

/** The heart. Only for who seems to be signed in is it asked whether it is filled, beside the page. */
export async function Heart({ offer }: { offer: OfferRef }) {
  const { signedIn } = readHint((await cookies()).get(HINT_COOKIE)?.value);
  const empty = <FavouriteForm offer={offer} marked={false} />;
  if (!signedIn) return empty;
  return (
    <Suspense fallback={empty}>
      <OwnHeart offer={offer} />
    </Suspense>
  );
}

async function OwnHeart({ offer }: { offer: OfferRef }) {
  const asked = await askDatabase(pageRequestId(), async () => {
    const { actor } = await pageVisitor();
    return isFavourite(actor, accountPorts(), offer);
  });
  // A product can be looked at while our own database is away.
  return <FavouriteForm offer={offer} marked={asked.kind === "answer" && asked.answer} />;
}
