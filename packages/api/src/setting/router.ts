/** The settings of the desk, for administrators. */
import { authorize, wholeRegister } from "@entente/domain/access/authorize";
import { settingsSchema } from "@entente/domain/access/settings";
import { z } from "zod";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import { saveSetting } from "./commands.ts";
import { readSetting } from "./queries.ts";
import { settingView } from "./view.ts";

export const settingRouter = staffRouterOf({
  read: staffProcedure
    .input(z.strictObject({}).optional())
    .output(settingView)
    .query(({ ctx: { db, actor } }) =>
      readSetting(db, authorize(actor, "register.configure", wholeRegister)),
    ),
  save: staffProcedure
    .input(z.strictObject({ settings: settingsSchema, seen: z.coerce.date(), confirmed: z.boolean() }))
    .output(z.void())
    .mutation(({ ctx, input }) => saveSetting(ctx, input)),
});
