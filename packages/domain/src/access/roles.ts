/** Every role and every action on one screen. A role's scope narrows it to units and languages. */
import type { Part } from "../record/parts.ts";

export const roles = ["contributor", "publisher", "admin"] as const;
export type Role = (typeof roles)[number];

export const actions = [
  "record.read",
  "record.save",
  "record.submit",
  "record.comment",
  "record.show-to-guest",
  "record.publish",
  "record.withdraw",
  "record.trash",
  "record.trash-published",
  "assignment.hand-over",
  "account.manage",
  "audit.read",
  "outbox.read",
  "register.configure",
  "person.erase",
] as const;
export type Action = (typeof actions)[number];

const contributor = [
  "record.read",
  "record.save",
  "record.submit",
  "record.comment",
  "record.show-to-guest",
  "record.trash",
] as const satisfies readonly Action[];
const publisher = [
  ...contributor,
  "record.publish",
  "record.withdraw",
  "record.trash-published",
  "assignment.hand-over",
] as const satisfies readonly Action[];
const admin = [
  ...publisher,
  "account.manage",
  "audit.read",
  "outbox.read",
  "register.configure",
  "person.erase",
] as const satisfies readonly Action[];

export const actionsOf: Readonly<Record<Role, readonly Action[]>> = { contributor, publisher, admin };

/** Null means everywhere; a list narrows to the units, or languages, in it. */
export type Scope = { readonly units: readonly string[] | null; readonly languages: readonly Part[] | null };
