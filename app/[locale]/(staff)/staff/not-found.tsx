import { Nowhere } from "@/components/layout/nowhere";

export default function NotFoundPage() {
  return <Nowhere />;
}
