import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import type { PostOutcome } from "./mail-verdict";

export type MailServer = { smtpUrl: string; from: string };

export type Letter = { id: string; recipient: string; subject: string; body: string };

const REACH_MS = 15_000;
/** Of silence in the middle. */
const SILENCE_MS = 60_000;

/**
 * Hands one mail to the mail server. Never throws. The library's own `sendMail` can't tell whether the
 * server had begun to take the mail when the connection broke, and all depends on that: so its
 * connection is used, and the mail is a stream that notes when it is first read.
 */
export async function post({ smtpUrl, from }: MailServer, letter: Letter): Promise<PostOutcome> {
  const message = new MailComposer({
    from,
    to: letter.recipient,
    subject: letter.subject,
    text: letter.body,
    // The same for every attempt: a mailbox that gets it twice can tell.
    messageId: `<${letter.id}@${domainOf(from)}>`,
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const bytes = await message.build();
  let bodyBegan = false;
  const body = new Readable({
    read() {
      bodyBegan = true;
      this.push(bytes);
      this.push(null);
    },
  });
  try {
    await handOver(smtpUrl, { ...message.getEnvelope(), size: bytes.length }, body);
    return { kind: "taken" };
  } catch (error) {
    return describe(error, bodyBegan);
  }
}

type Envelope = Parameters<InstanceType<typeof SMTPConnection>["send"]>[0];

function handOver(smtpUrl: string, envelope: Envelope, body: Readable): Promise<void> {
  const { auth, ...server } = parseConnectionUrl(smtpUrl);
  const connection = new SMTPConnection({
    ...server,
    connectionTimeout: REACH_MS,
    greetingTimeout: REACH_MS,
    dnsTimeout: REACH_MS,
    socketTimeout: SILENCE_MS,
  });
  return new Promise<void>((resolve, reject) => {
    const step = (next: () => void) => (error?: Error | null) => (error ? reject(error) : next());
    const send = () => connection.send(envelope, body, step(resolve));
    connection.once("error", reject);
    connection.once("end", () => reject(new Error("The mail server closed the connection")));
    connection.connect(
      step(() => {
        if (auth && connection.allowsAuth)
          connection.login({ credentials: { user: auth.user, pass: auth.pass } }, step(send));
        else send();
      }),
    );
  }).finally(() => connection.close());
}

function describe(error: unknown, bodyBegan: boolean): PostOutcome {
  const { message, code, responseCode } = error as Error & { code?: string; responseCode?: number };
  return {
    kind: "broken",
    replyCode: responseCode ?? null,
    bodyBegan,
    loginRefused: code === "EAUTH",
    text: message.slice(0, 500),
  };
}

function domainOf(from: string): string {
  return /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? "localhost";
}
