/** What somebody must be allowed in order to put a record into the trash, or to bring it back. */
import type { Action } from "./roles.ts";

/** What was never public is its authors' to throw away; what readers once saw is not. */
export const trashing = (wasPublic: boolean): readonly Action[] =>
  wasPublic ? ["record.trash", "record.trash-published"] : ["record.trash"];
