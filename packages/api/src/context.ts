/** What a public question is asked with. */
import type { PublicClient } from "@entente/db/clients";
import type { DayClient } from "@entente/db/day/read";
import type { Clock } from "@entente/domain/clock";
import type { HeldSearch } from "./search/held/queries.ts";

/** As of which day everything is read, and the client that reads the past. */
export type AsOf = {
  readonly day: string;
  readonly past: DayClient;
  /** By when the whole answer must be read, in milliseconds since 1970: several questions may be asked for it. */
  readonly until?: number | undefined;
};

/** All that a question needs which is put to the register in one state. */
export type Asking = Pick<PublicContext, "db" | "held">;

export type PublicContext = {
  /** What is public: now, or by the end of the day that is read. */
  readonly db: PublicClient;
  readonly clock: Clock;
  /** Left out where the register is read as it is now. */
  readonly asOf?: AsOf | undefined;
  /** The rows that searches read, in memory, where the process keeps them and the register is read as it is now. */
  readonly held?: HeldSearch | undefined;
};
