import { z } from "zod";

/** Texts people and logs may see: they name what to do and never repeat the value. */
function field(advice: string) {
  return z.string({ error: advice });
}

export function required(advice: string) {
  return field(advice);
}

export function integerBetween(lowest: number, highest: number) {
  const advice = `must be a whole number from ${lowest} to ${highest}`;
  return field(advice)
    .regex(/^\d{1,9}$/, { error: advice, abort: true })
    .transform(Number)
    .refine((value) => value >= lowest && value <= highest, { error: advice });
}

export function oneOf<const T extends readonly string[]>(names: T) {
  return z.enum(names, { error: `must be one of: ${names.join(", ")}` });
}

/** What may travel in a request header: printable ASCII without spaces. */
export function headerValue(name: string) {
  return field(`is required with UPSTREAM_BASE_URL: set the ${name} the upstream gave you`).regex(
    /^[\x21-\x7e]{1,256}$/,
    { error: "must be printable ASCII without spaces, at most 256 characters" },
  );
}

/** A secret of our own making: long, and not one key held down. */
export function strongSecret(unset: string) {
  return field(unset).refine((value) => value.length >= 32 && new Set(value).size >= 8, {
    error:
      "is too weak: use at least 32 characters of random text, for example from `openssl rand -base64 48`",
  });
}

/** Calls per second, "20" or "20/s". */
export const callsPerSecond = field("must be a number of calls per second")
  .regex(/^\d{1,4}(\.\d{1,3})?(\/s)?$/, {
    error: 'must be a number of calls per second, such as "20" or "20/s"',
    abort: true,
  })
  .transform((text) => Number(text.replace("/s", "")))
  .refine((rate) => rate > 0 && rate <= 1000, {
    error: "must be above 0 and at most 1000 calls per second",
  });

const HOST_PATTERN =
  /^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/;

/** Hosts, comma separated, each "host", "host:port" or "*.host". */
export const hostList = field("must be a comma-separated list of hosts")
  .transform((text) =>
    text
      .split(",")
      .map((host) => host.trim().toLowerCase())
      .filter((host) => host !== ""),
  )
  .refine((hosts) => hosts.length > 0 && hosts.every((host) => HOST_PATTERN.test(host)), {
    error:
      'must be a comma-separated list of hosts, each "host", "host:port" or "*.host", without a scheme or a path',
  });

/** An address to listen on: a host name or an IP address. */
export const listenHost = field("must be a host name or an IP address").regex(
  /^[A-Za-z0-9:.-]{1,253}$/,
  { error: "must be a host name or an IP address, without a scheme or a port" },
);

/** Who mails come from: "orders@example.com" or "Sampan <orders@example.com>". */
export const mailSender = field("must be a mail address").regex(
  /^([^<>@\r\n"]{1,64} <[^\s<>@]{1,64}@[^\s<>@]{1,190}>|[^\s<>@]{1,64}@[^\s<>@]{1,190})$/,
  {
    error: 'must be a mail address, such as "orders@example.com" or "Sampan <orders@example.com>"',
  },
);
