import { useTranslations } from "next-intl";
import { NotFound } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";

/** An address no product can have. `message` is what the API says of the same id. */
export function InvalidProduct({ message }: { message: string }) {
  const t = useTranslations("product");
  return (
    <NotFound
      level={1}
      title={t("invalid.title")}
      actions={
        <a href="/search" className={buttonClass("primary")}>
          {t("missing.action")}
        </a>
      }
    >
      <p>{message}</p>
    </NotFound>
  );
}
