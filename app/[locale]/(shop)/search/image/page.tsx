import type { Metadata } from "next";
import { Suspense } from "react";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AskedPicture } from "@/components/shop/picture/asked-picture";
import { ExpiredPicture } from "@/components/shop/picture/expired-picture";
import { InvalidPictureSearch } from "@/components/shop/picture/invalid-picture-search";
import { PictureStart } from "@/components/shop/picture/picture-start";
import { ResultsSkeleton } from "@/components/shop/search/results-skeleton";
import { SEARCH_PAGE_SIZE } from "@/lib/contract/search";
import type { Locale } from "@/lib/i18n/locales";
import { languageAlternates, localized } from "@/lib/i18n/localized";
import { pictureAddress } from "@/lib/query/picture-address";
import { pictureHours } from "@/lib/uploads/search-pictures";
import { loadPicture } from "./load";
import { PictureResults } from "./picture-results";
import { readPictureAddress } from "./read-address";

type PicturePageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Results are for those who have the address: no search engine is shown them. */
export async function generateMetadata({
  params,
  searchParams,
}: PicturePageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "picture" });
  const asked = readPictureAddress(await searchParams, locale);
  if (asked.kind !== "start") {
    const title = t("results.title");
    const page = asked.kind === "search" ? asked.query.page : 1;
    return {
      title: page === 1 ? title : t("results.pageTitle", { title, page }),
      robots: { index: false },
    };
  }
  return {
    title: t("title"),
    description: t("description"),
    alternates: {
      canonical: localized("/search/image", locale),
      languages: languageAlternates("/search/image"),
    },
    ...(asked.refused !== null && { robots: { index: false } }),
  };
}

export default async function PicturePage({ params, searchParams }: PicturePageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const asked = readPictureAddress(await searchParams, locale);
  if (asked.kind === "start")
    return <PictureStart market={asked.market} refused={asked.refused} hours={pictureHours()} />;
  if (asked.kind === "no_picture") return <ExpiredPicture />;
  if (asked.kind === "invalid") return <InvalidPictureSearch token={asked.token} />;
  const { token, query, from } = asked;
  const picture = await loadPicture(token);
  // Not as a 404: that page is blank until a script has drawn it.
  if (!picture) return <ExpiredPicture />;
  const { width, height, expiresAt } = picture;
  const place = { token, market: query.market, region: query.region };
  return (
    <>
      <AskedPicture place={place} width={width} height={height} expiresAt={expiresAt} />
      <Suspense
        key={pictureAddress({ ...place, page: query.page, from })}
        fallback={<ResultsSkeleton count={(query.page - from + 1) * SEARCH_PAGE_SIZE} />}
      >
        <PictureResults picture={picture} place={place} query={query} from={from} />
      </Suspense>
    </>
  );
}
