import { MissingList } from "@/components/shop/lists/missing-list";

export default function ShopNotFound() {
  return <MissingList of="shop" />;
}
