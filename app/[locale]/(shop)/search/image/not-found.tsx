import { ExpiredPicture } from "@/components/shop/picture/expired-picture";

export default function PictureNotFound() {
  return <ExpiredPicture />;
}
