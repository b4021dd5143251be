import { MissingProduct } from "@/components/shop/product/missing-product";

export default function ProductNotFound() {
  return <MissingProduct />;
}
