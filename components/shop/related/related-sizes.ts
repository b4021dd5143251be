/** How wide a card's picture is shown in the row. */
export const RELATED_SIZES = "(min-width: 30rem) 12.5rem, 42vw";
