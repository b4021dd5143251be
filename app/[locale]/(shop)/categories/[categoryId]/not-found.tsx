import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissingList } from "@/components/shop/lists/missing-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("lists.categories.missing");
  return { title: t("title") };
}

export default function CategoryNotFound() {
  return <MissingList of="category" />;
}
