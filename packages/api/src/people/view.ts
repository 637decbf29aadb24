/** What administrators see of the people who have, or will have, an account. */
import { roles } from "@entente/domain/access/roles";
import { partSchema } from "@entente/domain/record/parts";
import { z } from "zod";

/** "invited" has not come yet, "expired" did not come in time, "revoked" is not awaited any more. */
export const personStates = ["active", "invited", "expired", "revoked", "suspended"] as const;

export const personView = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  /** Null means everywhere. */
  units: z.array(z.object({ id: z.uuid(), name: z.string() })).nullable(),
  languages: z.array(partSchema).nullable(),
  state: z.enum(personStates),
  invitedUntil: z.date().nullable(),
  lastSignedInAt: z.date().nullable(),
  createdAt: z.date(),
  passkeys: z.int(),
  oneTimePassword: z.boolean(),
  hasPassword: z.boolean(),
  identities: z.int(),
  breakGlass: z.boolean(),
  sessions: z.int(),
  /** The one who asks. */
  myself: z.boolean(),
});

export const unitChoiceView = z.object({ id: z.uuid(), name: z.string(), short: z.string().nullable() });

export const lineProblems = [
  "no-name",
  "no-address",
  "bad-address",
  "twice",
  "bad-role",
  "unknown-unit",
  "unknown-language",
  "admin-everywhere",
  "unknown-mail-language",
] as const;

export const csvLineView = z.object({
  line: z.int(),
  name: z.string(),
  email: z.string(),
  role: z.string(),
  /** "there" has an account already and is passed over. */
  outcome: z.enum(["new", "there", "wrong"]),
  /** What is wrong, with the word or line that it is about. */
  problems: z.array(z.object({ problem: z.enum(lineProblems), about: z.string() })),
});

export const fileProblems = [
  "empty",
  "unreadable",
  "missing-columns",
  "unknown-columns",
  "too-many",
] as const;

export const csvCheckView = z.object({
  /** Null where the lines could be read. */
  problem: z.enum(fileProblems).nullable(),
  about: z.string(),
  lines: z.array(csvLineView),
});

export const invitedView = z.object({ invited: z.int(), skipped: z.int() });

export type PersonView = z.infer<typeof personView>;
export type PersonState = PersonView["state"];
export type UnitChoice = z.infer<typeof unitChoiceView>;
export type CsvCheck = z.infer<typeof csvCheckView>;
export type CsvLine = z.infer<typeof csvLineView>;
