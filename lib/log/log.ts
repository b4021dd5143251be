import { destination, pino, type Logger } from "pino";
import { processScope } from "@/lib/kernel/process-scope";

/** Members that never reach a log, wherever they sit. Logs outlive the people in them. */
const SECRET_MEMBERS = [
  "authorization", "cookie", "signature", "accessKey", "accessSecret", "access-key", "password",
  "secret", "token", "nextAuthSecret", "databaseUrl", "address", "addressParam", "phone", "mobile",
  "fullName", "postCode", "email",
]; // prettier-ignore

const REDACTED = SECRET_MEMBERS.flatMap((name) => {
  const member = name.includes("-") ? `["${name}"]` : name;
  return [
    member,
    `*${member.startsWith("[") ? "" : "."}${member}`,
    `*.*${member.startsWith("[") ? "" : "."}${member}`,
  ];
});

type Line = { write(line: string): void };

/** A logger that writes one JSON line per entry; names, addresses and secrets come out as "[gone]". */
export function createLog(level: string, to: Line): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: REDACTED, censor: "[gone]" },
    },
    to,
  );
}

const holder = () =>
  processScope("log", () => {
    const out = destination({ dest: 1, sync: false });
    return { out, logger: createLog("info", out) };
  });

/** The log of this process. */
export function log(): Logger {
  return holder().logger;
}

export function setLogLevel(level: string): void {
  holder().logger.level = level;
}

/** Writes out what is still buffered. For the last moment of a process. */
export function flushLog(): void {
  holder().out.flushSync();
}
