/** How the desk is run: who looks twice, and how people come in. */
import { z } from "zod";
import { groupRolesSchema } from "./group-roles.ts";

export const settingsSchema = z.strictObject({
  /** Whoever wrote something does not publish it alone. */
  fourEyes: z.boolean(),
  /** Publishers and administrators prove a second factor. */
  secondFactorRequired: z.boolean(),
  /** False where everybody but who breaks the glass signs in by single sign-on. */
  localSignIn: z.boolean(),
  groupRoles: groupRolesSchema.refine(
    (rows) =>
      rows.every(({ role, units, languages }) => role !== "admin" || units.length + languages.length === 0),
    { message: "An administrator works everywhere. Leave units and languages open." },
  ),
});

export type Settings = z.output<typeof settingsSchema>;
