/** Everything that staff may ask and do. */
import { accountRouter } from "./account/router.ts";
import { auditRouter } from "./audit/router.ts";
import { claimRouter } from "./claim/router.ts";
import { guestRouter } from "./guest/router.ts";
import { historyRouter } from "./history/router.ts";
import { mailRouter } from "./mail/router.ts";
import { pendingRouter } from "./pending/router.ts";
import { peopleRouter } from "./people/router.ts";
import { presenceRouter } from "./presence/router.ts";
import { previewRouter } from "./preview/router.ts";
import { recordRouter } from "./record/router.ts";
import { referenceRouter } from "./reference/router.ts";
import { reviewRouter } from "./review/router.ts";
import { scheduleRouter } from "./schedule/router.ts";
import { settingRouter } from "./setting/router.ts";
import { startRouter } from "./start/router.ts";
import { translationRouter } from "./translation/router.ts";
import { staffRouterOf } from "./trpc.ts";

export const staffRouter = staffRouterOf({
  account: accountRouter,
  claim: claimRouter,
  guest: guestRouter,
  mail: mailRouter,
  audit: auditRouter,
  review: reviewRouter,
  schedule: scheduleRouter,
  people: peopleRouter,
  history: historyRouter,
  pending: pendingRouter,
  preview: previewRouter,
  presence: presenceRouter,
  record: recordRouter,
  reference: referenceRouter,
  setting: settingRouter,
  start: startRouter,
  translation: translationRouter,
});

/** What a client of the router may ask. */
export type StaffRouter = typeof staffRouter;
