import type { OrderStatesDto } from "@/lib/contract/order-states";
import { stateWays, type StateWay } from "./state-ways";

type StateDiagramProps = {
  table: OrderStatesDto;
  names: Readonly<Record<string, string>>;
  title: string;
};

const WIDTH = 340;
const ROW = 40;
const BOX = { left: 78, width: 184, height: 28 };

/** All states below each other and every way between them: down on the right, back up on the left. */
export function StateDiagram({ table, names, title }: StateDiagramProps) {
  const { states } = table;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${states.length * ROW + 12}`}
      role="group"
      aria-label={title}
      className="state-diagram h-auto w-full max-w-md"
    >
      <defs>
        <marker
          id="way-end"
          viewBox="0 0 6 6"
          refX="5"
          refY="3"
          markerWidth="5"
          markerHeight="5"
          orient="auto"
        >
          <path d="M0 0 6 3 0 6z" className="fill-ink-soft" />
        </marker>
      </defs>
      {stateWays(table).map((way) => (
        <path
          key={`${way.from} ${way.to}`}
          d={wayPath(way)}
          fill="none"
          markerEnd="url(#way-end)"
          strokeDasharray={way.seen ? "3 3" : undefined}
          strokeWidth={1.2}
          className={way.seen ? "stroke-ink-faint" : "stroke-ink-soft"}
        />
      ))}
      {states.map(({ state, end }, place) => (
        <a key={state} href={`#${state}`}>
          <rect
            x={BOX.left}
            y={middle(place) - BOX.height / 2}
            width={BOX.width}
            height={BOX.height}
            rx={end ? BOX.height / 2 : 6}
            className={end ? "fill-jade-wash stroke-jade" : "fill-sheet stroke-line"}
          />
          <text
            x={BOX.left + BOX.width / 2}
            y={middle(place) + 4.5}
            textAnchor="middle"
            className="fill-ink text-[13px] font-medium"
          >
            {names[state]}
          </text>
        </a>
      ))}
    </svg>
  );
}

function middle(place: number): number {
  return place * ROW + 6 + BOX.height / 2;
}

/** A longer way swings out further; what leaves a box leaves it below what comes in. */
function wayPath({ from, to }: StateWay): string {
  const down = to > from;
  const edge = down ? BOX.left + BOX.width : BOX.left;
  const room = down ? WIDTH - edge - 2 : edge - 2;
  const out = Math.min(room, 10 + Math.abs(to - from) * 4.6) * 1.28 * (down ? 1 : -1);
  const start = middle(from) + (down ? 6 : -6);
  const end = middle(to) + (down ? -6 : 6);
  return `M${edge} ${start}C${edge + out} ${start} ${edge + out} ${end} ${edge} ${end}`;
}
