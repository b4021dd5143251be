import { MissingList } from "@/components/shop/lists/missing-list";

export default function CategoryNotFound() {
  return <MissingList of="category" />;
}
