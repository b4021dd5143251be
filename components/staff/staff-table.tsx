import { classNames } from "@/components/ui/class-names";

export type StaffColumn = {
  key: string;
  title: string;
  /** Amounts and counts stand on the right, in tabular figures. */
  numeric?: boolean;
};

type StaffTableProps = {
  /** What the table is, for those who don't see it. */
  caption: string;
  columns: readonly StaffColumn[];
  /** `cells` by the columns' keys; the first column heads its row. */
  rows: readonly { key: string; cells: Readonly<Record<string, React.ReactNode>> }[];
  /** Stands in for the rows where there are none. */
  empty: string;
};

/**
 * A dense table whose head stays in sight while it is scrolled, in both directions by keyboard too:
 * it is scrolled inside its own frame, so that a narrow screen never scrolls the page sideways.
 */
export function StaffTable({ caption, columns, rows, empty }: StaffTableProps) {
  if (rows.length === 0)
    return (
      <p role="status" className="rounded-lg bg-well px-4 py-6 text-ink-soft">
        {empty}
      </p>
    );
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="max-h-[75dvh] overflow-auto rounded-lg border border-line"
    >
      <table className="w-full border-separate border-spacing-0 text-sm [&_time]:whitespace-nowrap [&_tbody_tr:last-child>*]:border-b-0">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={headClass(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="hover:bg-well">
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.key} scope="row" className={cellClass(column, "font-medium")}>
                    {row.cells[column.key]}
                  </th>
                ) : (
                  <td key={column.key} className={cellClass(column)}>
                    {row.cells[column.key]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function headClass({ numeric = false }: StaffColumn): string {
  return classNames(
    "sticky top-0 z-10 border-b border-line bg-sheet px-3 py-2 text-xs font-semibold whitespace-nowrap text-ink-soft",
    numeric ? "text-right" : "text-left",
  );
}

function cellClass({ numeric = false }: StaffColumn, extra = ""): string {
  return classNames(
    "h-11 border-b border-line px-3 py-1.5 align-middle",
    numeric ? "tabular text-right whitespace-nowrap" : "text-left",
    extra,
  );
}
