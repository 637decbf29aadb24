/** What is kept of a schedule besides its parts and its time: what publishing, or withdrawing, will be asked. */
import type { Publish } from "../publishing/publish.ts";
import type { Withdraw } from "../publishing/withdraw.ts";

export type PublishDetails = Pick<Publish, "note" | "anyway" | "address" | "authors">;
export type WithdrawDetails = Pick<Withdraw, "sort" | "explanation" | "mergedInto">;

export type Planned =
  | { readonly action: "publish"; readonly details: PublishDetails }
  | { readonly action: "withdraw"; readonly details: WithdrawDetails };
