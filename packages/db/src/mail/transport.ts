/** How mail leaves the house: by the operator's mail server, where one is given. */
import { variable } from "@entente/environment/environment";
import { asHtml } from "./as-html.ts";

export type Letter = {
  readonly id: string;
  readonly to: string;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  /** The address at which one click ends such mail; null for mail that nobody subscribed to. */
  readonly endsAt: string | null;
};

/** Hands a letter to the mail server, and fails where that does not take it. */
export type Transport = (letter: Letter) => Promise<void>;

/** RFC 8058: the reader's mail program offers to end it, by a POST without a page in between. */
const endedByOneClick = (address: string) => ({
  "List-Unsubscribe": `<${address}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

/** What speaks SMTP is loaded with the first letter: most processes never send one. */
async function serverAt(url: string, from: string) {
  const { createTransport } = await import("nodemailer");
  return createTransport(
    { url, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 },
    { from },
  );
}

/** A transport over SMTP. The mail's id is its Message-ID, so that one sent twice can be told. */
export function smtpTransport(url: string, from: string): Transport {
  let server: ReturnType<typeof serverAt> | undefined;
  const host = from.replace(/^.*@|>\s*$/g, "");
  return async ({ id, to, language, subject, body, endsAt }) => {
    server ??= serverAt(url, from);
    await (await server).sendMail({
      to: { name: "", address: to },
      subject,
      text: body,
      messageId: `<${id}@${host}>`,
      html: asHtml(body, language),
      headers: {
        "Content-Language": language,
        "Auto-Submitted": "auto-generated",
        ...(endsAt === null ? {} : endedByOneClick(endsAt)),
      },
    });
  };
}

/** The transport that the environment names; null where mail stays in the outbox. */
export function givenTransport(): Transport | null {
  const url = variable("SMTP_URL");
  const from = variable("MAIL_FROM");
  return url && from ? smtpTransport(url, from) : null;
}
