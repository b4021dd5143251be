type CartLinkProps = {
  href: string;
  label: string;
  /** How many lines the hint tells of. */
  lines: number;
};

/**
 * The way to the cart, with how many lines are in it. Only a hint: the cart itself knows. The number is
 * kept up to date by the early script.
 */
export function CartLink({ href, label, lines }: CartLinkProps) {
  return (
    <a
      href={href}
      className="relative grid size-11 place-items-center rounded-lg text-ink-soft hover:bg-well hover:text-ink"
    >
      <svg viewBox="0 0 24 24" aria-hidden className="size-6" fill="none" stroke="currentColor">
        <g strokeWidth="1.8" strokeLinejoin="round" strokeLinecap="round">
          <path d="M3 15.5h18c-1.2 3.2-4 5-9 5s-7.8-1.8-9-5Z" />
          <path d="M6.5 15.5v-7h11v7M12 8.5v7M9 8.5V5h6v3.5" />
        </g>
      </svg>
      <span className="sr-only">{label} </span>
      <span
        data-cart-lines={lines}
        className="cart-count tabular absolute top-0.5 right-0.5 grid min-w-5 place-items-center rounded-full bg-ink px-1 text-2xs font-semibold text-ground"
      >
        {lines}
      </span>
    </a>
  );
}
