import { Empty } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import { useTray } from "./tray";

/** Nothing in it, and what to try. */
export function EmptyCart() {
  const {
    words: { empty },
    locale,
  } = useTray();
  return (
    <Empty
      title={empty.title}
      actions={
        <>
          <a href={localized("/hot", locale)} className={buttonClass("primary")}>
            {empty.hot}
          </a>
          <a href={localized("/search/paste", locale)} className={buttonClass("plain")}>
            {empty.paste}
          </a>
        </>
      }
    >
      <p>{empty.body}</p>
    </Empty>
  );
}
