/** The part of saxen used here; the package brings no types. */
declare module "saxen" {
  type Attributes = Readonly<Record<string, string>>;
  type Decode = (text: string) => string;

  export class Parser {
    on(
      name: "openTag",
      handle: (
        element: string,
        attributes: () => Attributes,
        decode: Decode,
        selfClosing: boolean,
      ) => void,
    ): this;
    on(name: "closeTag", handle: (element: string) => void): this;
    on(name: "text", handle: (text: string, decode: Decode) => void): this;
    on(name: "cdata", handle: (text: string) => void): this;
    on(name: "attention", handle: (text: string) => void): this;
    on(name: "error" | "warn", handle: (error: Error) => void): this;
    ns(namespaces: Readonly<Record<string, string>>): this;
    write(text: string): this;
    end(): Error | undefined;
  }
}
