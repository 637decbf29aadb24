/** The settings of the desk, for administrators. */
import { authorize, wholeRegister } from "@entente/domain/access/authorize";
import { settingsSchema } from "@entente/domain/access/settings";
import { z } from "zod";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import { saveSetting } from "./commands.ts";
import { readSetting } from "./queries.ts";
import { settingView } from "./view.ts";

/** The version that was on the screen, by its time. */
const seen = z.iso.datetime().transform((text) => new Date(text));

export const settingRouter = staffRouterOf({
  read: staffProcedure
    .input(z.strictObject({}).optional())
    .output(settingView)
    .query(({ ctx: { db, actor } }) =>
      readSetting(db, authorize(actor, "register.configure", wholeRegister)),
    ),
  save: staffProcedure
    .input(z.strictObject({ settings: settingsSchema, seen, confirmed: z.boolean() }))
    .output(z.void())
    .mutation(({ ctx, input }) => saveSetting(ctx, input)),
});
