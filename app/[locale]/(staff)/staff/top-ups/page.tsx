import { setRequestLocale } from "next-intl/server";
import { onlyText, staffMetadata } from "@/app/staff-metadata";
import { staffPage } from "@/app/staff-page";
import { TopUpQueue } from "@/components/staff/top-ups/top-up-queue";
import { topUpDto } from "@/lib/contract/wallet";
import type { Locale } from "@/lib/i18n/locales";
import { walletPorts } from "@/lib/wallet/ports";
import { listTopUps } from "@/lib/wallet/top-ups/desk-top-ups";

type QueueProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = staffMetadata("top_ups");

export default async function TopUpsPage({ params, searchParams }: QueueProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const state = topUpDto.shape.state.catch("submitted").parse(parameters["state"]);
  const cursor = onlyText(parameters["cursor"]);
  return staffPage(
    { locale, path: "/staff/top-ups", permission: "top_ups.decide" },
    (actor) => listTopUps(actor, walletPorts(), { state, cursor }),
    (page) => <TopUpQueue state={state} page={page} />,
  );
}
