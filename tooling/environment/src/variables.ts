/** Every variable that the product reads: what a good value looks like, and how to say what is wrong with another. */
import { z } from "zod";

const databaseUrl = z.string().regex(/^postgres(ql)?:\/\/[^\s/]+\/\S+$/, {
  message: "must look like postgresql://user:password@127.0.0.1:5432/entente",
});

const port = z.coerce
  .number({ message: "must be a number between 1 and 65535" })
  .int({ message: "must be a whole number" })
  .min(1, { message: "must be at least 1" })
  .max(65_535, { message: "must be at most 65535" });

const origin = z
  .url({ protocol: /^https?$/, message: "must look like https://register.example.org" })
  .transform((address) => address.replace(/\/+$/, ""));

const smtpUrl = z.string().regex(/^smtps?:\/\/\S+$/, {
  message: "must look like smtp://user:password@mail.example.org:587",
});

const sender = z.string().regex(/^([^<>@]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
  message: "must look like Register <register@example.org>",
});

export const variables = {
  /** The owner's way into a PostgreSQL of the operator's own. Without it the embedded server is used. */
  DATABASE_URL: databaseUrl.optional(),
  /** How visitors' pages connect. `npm start` makes it. */
  PUBLIC_DATABASE_URL: databaseUrl.optional(),
  /** How the desk connects. `npm start` makes it. */
  STAFF_DATABASE_URL: databaseUrl.optional(),
  /** What sign-in cookies are protected with. `npm start` makes it. */
  AUTH_SECRET: z.string().min(32, { message: "must have at least 32 characters" }).optional(),
  /** The address on which the web server listens. */
  HOST: z.string().min(1).default("127.0.0.1"),
  /** The port on which the web server listens. Where it is not given, `npm start` takes 3000 or a free one. */
  PORT: port.optional(),
  /** Scheme and host under which the world knows the register, for links that leave a page. */
  ORIGIN: origin.optional(),
  /** The mail server. Without it, or without MAIL_FROM, mail stays in the outbox that administrators read. */
  SMTP_URL: smtpUrl.optional(),
  /** Who mail comes from. */
  MAIL_FROM: sender.optional(),
  /** The provider of single sign-on (OpenID Connect). Without all of the first three there is none. */
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, message: "must look like https://login.example.org" })
    .optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What people call it, on the button. */
  OIDC_NAME: z.string().min(1).max(60).default("single sign-on"),
  /** What is asked of it. */
  OIDC_SCOPE: z.string().min(1).default("openid profile email"),
  /** The claim that names a person's groups. */
  OIDC_GROUPS_CLAIM: z.string().min(1).default("groups"),
  /** Where data, secrets and logs are kept. */
  ENTENTE_FOLDER: z.string().min(1).optional(),
  /** How much memory the kept public pages may take. 0 renders every page anew. */
  PAGE_CACHE_MEGABYTES: z.coerce
    .number({ message: "must be a number of megabytes" })
    .int({ message: "must be a whole number" })
    .min(0, { message: "must be at least 0" })
    .default(32),
  /** How long a page of a past day may take to be read. Whoever asks for one that takes longer is told what to do. */
  DAY_SECONDS: z.coerce
    .number({ message: "must be a number of seconds" })
    .positive({ message: "must be more than 0" })
    .default(6),
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type VariableName = keyof typeof variables;
export type Values = { readonly [N in VariableName]: z.output<(typeof variables)[N]> };
