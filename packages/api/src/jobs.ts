/** The work that nobody waits for: mail, what was scheduled, and telling subscribers what changed. The web server starts it and stops it. */
import { publicClient, staffClient } from "@entente/db/clients";
import { type Runner, startJobs } from "@entente/db/jobs/run";
import { sendMail } from "@entente/db/mail/send";
import { givenTransport } from "@entente/db/mail/transport";
import { turnDay } from "@entente/db/register-version/turn-of-day";
import { runDueSchedules } from "@entente/db/schedule/run";
import { realClock } from "@entente/domain/clock";
import { requiredVariable } from "@entente/environment/environment";
import { tellSubscribers } from "./subscription/commands.ts";

/** Begins to work in this process. */
export function startWork(): Promise<Runner> {
  const db = staffClient();
  const transport = givenTransport();
  return startJobs({
    url: requiredVariable("STAFF_DATABASE_URL"),
    work: {
      mail: async () => transport && sendMail(db, transport),
      schedule: () => runDueSchedules(db),
      day: () => turnDay(db),
      subscription: () => tellSubscribers({ staff: db, public: publicClient(), clock: realClock }),
    },
    onError: (error) => console.error(error),
  });
}
