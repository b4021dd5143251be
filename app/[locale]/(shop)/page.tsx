import type { Metadata } from "next";
import { Suspense } from "react";
import { setRequestLocale } from "next-intl/server";
import { DirectorySkeleton } from "@/components/shop/home/directory-skeleton";
import { HomeIntro } from "@/components/shop/home/home-intro";
import { HowItWorks } from "@/components/shop/home/how-it-works";
import { ShelfSkeleton } from "@/components/shop/home/shelf-skeleton";
import { SiteData } from "@/components/shop/home/site-data";
import type { Locale } from "@/lib/i18n/locales";
import { siteOrigin } from "@/lib/http/site-origin";
import { pageAlternates } from "@/lib/i18n/localized";
import { HomeDirectory } from "./home/home-directory";
import { HomeShelf } from "./home/home-shelf";
import { HotShelf } from "./home/hot-shelf";
import { ListShelf } from "./home/list-shelf";

/** Each is one call, kept for long. */
const SHELVES = [
  { kind: "recommended" },
  { kind: "selection", selection: "global" },
  { kind: "selection", selection: "1688" },
] as const;

type HomePageProps = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: HomePageProps): Promise<Metadata> {
  const { locale } = await params;
  return { alternates: pageAlternates("/", locale) };
}

/** Each part below the introduction comes by itself, and fails by itself. */
export default async function HomePage({ params }: HomePageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  return (
    <>
      <SiteData origin={siteOrigin()} />
      <HomeIntro />
      <Suspense fallback={<DirectorySkeleton />}>
        <HomeDirectory locale={locale} />
      </Suspense>
      {SHELVES.map((list, index) => (
        <Suspense key={index} fallback={<ShelfSkeleton />}>
          <ListShelf of={list} locale={locale} />
        </Suspense>
      ))}
      <Suspense fallback={<ShelfSkeleton />}>
        <HotShelf locale={locale} />
      </Suspense>
      <Suspense fallback={<ShelfSkeleton />}>
        <HomeShelf position={0} locale={locale} />
      </Suspense>
      <Suspense fallback={<ShelfSkeleton />}>
        <HomeShelf position={1} locale={locale} />
      </Suspense>
      <HowItWorks />
    </>
  );
}
