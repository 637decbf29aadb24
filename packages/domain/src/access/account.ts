/** What an account consists of when an administrator makes or changes one. Role and scope are what it may do. */
import { z } from "zod";
import { languageSchema } from "../fields/values.ts";
import { partSchema } from "../record/parts.ts";
import { roles } from "./roles.ts";

/** One address is one account, however it is written. */
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const accountNameSchema = z.string().trim().min(1).max(120);

const access = {
  role: z.enum(roles),
  /** An empty list means everywhere. */
  units: z.array(z.uuid()).max(100),
  /** The languages that they may write in, and the shared facts; an empty list means all. */
  languages: z.array(partSchema).max(5),
};

type Access = z.output<z.ZodObject<typeof access>>;

/** Whoever looks after accounts could lift a scope of their own. */
const everywhere = {
  check: ({ role, units, languages }: Access) =>
    role !== "admin" || (units.length === 0 && languages.length === 0),
  words: { path: ["role"], message: "An administrator works everywhere. Leave units and languages open." },
};

export const invitationSchema = z
  .strictObject({
    /** Made with the form, so that sending it twice invites once. */
    accountId: z.uuid(),
    name: accountNameSchema,
    email: emailSchema,
    ...access,
    /** The language of the mail. */
    language: languageSchema,
  })
  .refine(everywhere.check, everywhere.words);

export const accountChangeSchema = z
  .strictObject({
    accountId: z.uuid(),
    name: accountNameSchema,
    ...access,
    /** Keeps a password of its own when everybody else signs in elsewhere. */
    breakGlass: z.boolean(),
  })
  .refine(everywhere.check, everywhere.words)
  .refine(({ role, breakGlass }) => role === "admin" || !breakGlass, {
    path: ["breakGlass"],
    message: "Only an administrator can break the glass.",
  });

export type Invitation = z.output<typeof invitationSchema>;
export type AccountChange = z.output<typeof accountChangeSchema>;
