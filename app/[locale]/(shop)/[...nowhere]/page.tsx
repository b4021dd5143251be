import { notFound } from "next/navigation";

/** Catches every address of a language that no page answers, so that the 404 keeps the shop's frame. */
export default function NowherePage() {
  notFound();
}
