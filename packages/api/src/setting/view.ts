/** The settings of the desk, with what the environment adds to them. */
import { settingsSchema } from "@entente/domain/access/settings";
import { z } from "zod";

export const settingView = z.object({
  settings: settingsSchema,
  updatedAt: z.date(),
  /** Given by the operator, in the environment. */
  singleSignOn: z.boolean(),
  mailServer: z.boolean(),
});

export type SettingView = z.infer<typeof settingView>;
