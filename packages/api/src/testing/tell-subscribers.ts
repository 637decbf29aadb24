/**
 * An instance of its own that tells subscribers at once what changed, for stories that cannot wait for the minute after
 * which the job does. The databases and the secret come from the environment, as the web server gets them.
 */
import { openPublicClient, openStaffClient } from "@entente/db/clients";
import { realClock } from "@entente/domain/clock";
import { requiredVariable } from "@entente/environment/environment";
import { tellSubscribers } from "../subscription/commands.ts";

const staff = openStaffClient(requiredVariable("STAFF_DATABASE_URL"));
const visitors = openPublicClient(requiredVariable("PUBLIC_DATABASE_URL"));
await tellSubscribers({ staff, public: visitors, clock: realClock }, 0);
await Promise.all([staff.$disconnect(), visitors.$disconnect()]);
