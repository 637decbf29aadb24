/** What staff may ask about themselves. Being signed in is all that it takes. */
import { actionsOf } from "@entente/domain/access/roles";
import { z } from "zod";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import { meView } from "./view.ts";

export const accountRouter = staffRouterOf({
  me: staffProcedure
    .input(z.strictObject({}).optional())
    .output(meView)
    .query(({ ctx: { actor } }) => {
      const { units, languages } = actor.scope;
      const scope = { units: units && [...units], languages: languages && [...languages] };
      return { ...actor, scope, actions: [...actionsOf[actor.role]] };
    }),
});
