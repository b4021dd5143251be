import { expect, it } from "vitest";
import { galleryPictures } from "./gallery-pictures";

const value = (text: string, imageUrl: string | null) => ({ text, original: null, imageUrl });

it("shows the offer's pictures, then the variants' own, each once and named", () => {
  const colour = {
    name: { text: "Colour", original: null },
    values: [value("Red", "r"), value("Blue", "a"), value("Plain", null), value("Rust", "r")],
  };
  expect(galleryPictures({ images: ["a", "b"], options: [colour] })).toEqual([
    { url: "a", name: "Blue" },
    { url: "b", name: null },
    { url: "r", name: "Red" },
  ]);
});
