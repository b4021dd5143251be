import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Nowhere } from "@/components/layout/nowhere";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.notFound");
  return { title: t("title") };
}

export default function NotFoundPage() {
  return <Nowhere />;
}
