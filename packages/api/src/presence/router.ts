/** Who has a record open. */
import { z } from "zod";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import { showPresence } from "./commands.ts";
import { pulseView } from "./view.ts";

export const presenceRouter = staffRouterOf({
  pulse: staffProcedure
    .input(
      z.strictObject({
        recordId: z.uuid(),
        window: z.uuid(),
        /** The version that the window knows. */
        counter: z.int().min(0),
        leaving: z.boolean().default(false),
      }),
    )
    .output(pulseView)
    .mutation(({ ctx, input }) => showPresence(ctx, input)),
});
