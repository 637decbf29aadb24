/** Who is signed in, and what they may do. */
import { actions, roles } from "@entente/domain/access/roles";
import { partSchema } from "@entente/domain/record/parts";
import { z } from "zod";

export const meView = z.object({
  accountId: z.uuid(),
  name: z.string(),
  role: z.enum(roles),
  scope: z.object({ units: z.array(z.uuid()).nullable(), languages: z.array(partSchema).nullable() }),
  actions: z.array(z.enum(actions)),
});
