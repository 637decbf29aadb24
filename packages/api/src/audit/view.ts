/** What administrators read of the audit log. */
import { recordKinds } from "@entente/domain/record/nouns";
import { z } from "zod";

export const auditChangeView = z.object({
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

export const auditLineView = z.object({
  /** Numbers of lines outgrow what a number holds exactly. */
  id: z.string(),
  at: z.date(),
  action: z.string(),
  /** Who did it; null where nobody was signed in. */
  account: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** In which session; null where nobody was signed in yet, and where the register itself acts. */
  session: z.uuid().nullable(),
  /** The browser of the session, as far as it is known. */
  device: z.object({ browser: z.string().nullable(), system: z.string().nullable() }).nullable(),
  record: z.object({ id: z.uuid(), kind: z.enum(recordKinds), name: z.string() }).nullable(),
  /** The account that it was done to. */
  subject: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** What is different afterwards, in words. */
  changes: z.array(auditChangeView),
});

export const auditPageView = z.object({
  lines: z.array(auditLineView),
  /** Where older lines go on; null at the end. */
  next: z.string().nullable(),
});

export const auditChainView = z.object({
  lines: z.int(),
  /** The lines at which it does not hold, oldest first; the first thousand of them. */
  broken: z.array(
    z.object({
      id: z.string(),
      /** "altered" says something else than when it was written; before one that is "cut", another is missing or is not what it was. */
      how: z.enum(["altered", "cut"]),
    }),
  ),
  brokenCount: z.int(),
});

export type AuditLine = z.infer<typeof auditLineView>;
export type AuditChain = z.infer<typeof auditChainView>;
export type AuditChange = z.infer<typeof auditChangeView>;
