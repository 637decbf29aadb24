/** Mail of the outbox, as administrators read it. What it says is told apart: it may hold a link that opens an account. */
import { languageSchema } from "@entente/domain/fields/values";
import { z } from "zod";

export const mailView = z.object({
  id: z.uuid(),
  to: z.string(),
  language: languageSchema,
  subject: z.string(),
  createdAt: z.date(),
  sentAt: z.date().nullable(),
  attempts: z.int(),
  lastError: z.string().nullable(),
});

export const outboxView = z.object({
  mails: z.array(mailView),
  total: z.int(),
  /** Whether a mail server is set up at all. */
  sends: z.boolean(),
});

export const letterView = mailView.extend({
  body: z.string(),
  /** Whether a link in it opens an account. */
  opensAccount: z.boolean(),
});

export type MailView = z.infer<typeof mailView>;
export type Outbox = z.infer<typeof outboxView>;
export type LetterView = z.infer<typeof letterView>;
