import { describe, expect, it } from "vitest";
import { pictureSource, pictureSourceSet } from "./picture-source";

describe("pictureSource", () => {
  it("asks alicdn for a size by its suffix", () => {
    expect(pictureSource("https://cbu01.alicdn.com/img/ibank/a.jpg", 460)).toBe(
      "https://cbu01.alicdn.com/img/ibank/a.jpg_460x460q90.jpg",
    );
  });

  it("replaces a size suffix that is already there", () => {
    expect(pictureSource("https://cbu01.alicdn.com/a.jpg_80x80.jpg", 320)).toBe(
      "https://cbu01.alicdn.com/a.jpg_320x320q90.jpg",
    );
  });

  it("takes the picture as uploaded above the widest suffix", () => {
    expect(pictureSource("http://img.alicdn.com/a.jpg", 1280)).toBe("https://img.alicdn.com/a.jpg");
  });

  it("sends every other host through our handler", () => {
    expect(pictureSource("http://127.0.0.1:4100/p/1.webp?c=2", 160)).toBe(
      "/img?src=http%3A%2F%2F127.0.0.1%3A4100%2Fp%2F1.webp%3Fc%3D2&w=160",
    );
  });

  it("does not take a host that only ends like alicdn", () => {
    expect(pictureSource("https://evilalicdn.com/a.jpg", 80)).toMatch(/^\/img\?/);
  });

  it("completes an address without a scheme", () => {
    expect(pictureSource("//img.alicdn.com/a.jpg", 80)).toBe(
      "https://img.alicdn.com/a.jpg_80x80q90.jpg",
    );
  });

  it.each(["javascript:alert(1)", "data:image/png;base64,AA", "", "/a.jpg"])(
    "refuses %s",
    (url) => {
      expect(pictureSource(url, 80)).toBeNull();
    },
  );
});

describe("pictureSourceSet", () => {
  it("lists every width up to the widest", () => {
    expect(pictureSourceSet("https://img.alicdn.com/a.jpg", 160)).toBe(
      "https://img.alicdn.com/a.jpg_80x80q90.jpg 80w, https://img.alicdn.com/a.jpg_160x160q90.jpg 160w",
    );
  });

  it("is null where there is no picture", () => {
    expect(pictureSourceSet("nonsense", 160)).toBeNull();
  });
});
