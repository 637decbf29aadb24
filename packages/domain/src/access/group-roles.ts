/** Which groups of a provider of single sign-on give which role and scope. */
import { z } from "zod";
import { partSchema } from "../record/parts.ts";
import { type Role, roles, type Scope } from "./roles.ts";

export const groupRoleSchema = z.strictObject({
  group: z.string().trim().min(1).max(200),
  role: z.enum(roles),
  /** An empty list means everywhere, as for an account. */
  units: z.array(z.uuid()).max(100),
  languages: z.array(partSchema).max(8),
});
export const groupRolesSchema = z.array(groupRoleSchema).max(200);
export type GroupRole = z.output<typeof groupRoleSchema>;

type Given = { readonly role: Role; readonly scope: Scope };

/** Everywhere where one of them gives everywhere, otherwise all that they give together. */
const together = <T>(lists: readonly (readonly T[])[]): T[] | null =>
  lists.some((list) => list.length === 0) ? null : [...new Set(lists.flat())];

/** The strongest role that the groups give, with the scopes of the groups that give it; null where none gives any. */
export function roleOfGroups(groups: readonly string[], groupRoles: readonly GroupRole[]): Given | null {
  const matching = groupRoles.filter(({ group }) => groups.includes(group));
  const role = roles.findLast((one) => matching.some((match) => match.role === one));
  if (!role) return null;
  const giving = matching.filter((match) => match.role === role);
  return {
    role,
    scope: {
      units: together(giving.map(({ units }) => units)),
      languages: together(giving.map(({ languages }) => languages)),
    },
  };
}
