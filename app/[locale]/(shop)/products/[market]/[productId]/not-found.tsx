import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissingProduct } from "@/components/shop/product/missing-product";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("product.missing");
  return { title: t("title") };
}

export default function ProductNotFound() {
  return <MissingProduct />;
}
