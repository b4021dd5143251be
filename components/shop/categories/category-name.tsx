import { textLanguage } from "@/components/ui/text-language";
import type { CategoryNodeDto } from "@/lib/contract/category";

type CategoryNameProps = { node: Pick<CategoryNodeDto, "name" | "originalName"> };

/** A category's name and, beside it, the Chinese one where it is another. No hooks. */
export function CategoryName({ node: { name, originalName } }: CategoryNameProps) {
  return (
    <>
      <span {...textLanguage(name)}>{name}</span>
      {originalName !== null && originalName !== name && (
        <>
          {" "}
          <span lang="zh" className="text-sm font-normal text-ink-faint">
            {originalName}
          </span>
        </>
      )}
    </>
  );
}
