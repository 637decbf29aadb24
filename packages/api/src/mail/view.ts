/** Mail of the outbox, as administrators read it. */
import { languageSchema } from "@entente/domain/fields/values";
import { z } from "zod";

export const mailView = z.object({
  id: z.uuid(),
  to: z.string(),
  language: languageSchema,
  subject: z.string(),
  body: z.string(),
  createdAt: z.date(),
  sentAt: z.date().nullable(),
  attempts: z.int(),
  lastError: z.string().nullable(),
});

export const outboxView = z.object({ mails: z.array(mailView), total: z.int() });

export type MailView = z.infer<typeof mailView>;
export type Outbox = z.infer<typeof outboxView>;
