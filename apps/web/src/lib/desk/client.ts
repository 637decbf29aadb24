/** Asks the staff's router from the browser, with the types of the router itself. */
import type { StaffRouter } from "@entente/api/staff-router";
import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";

/** One request a call: a save must not wait for what happens to be asked beside it. */
export const desk = createTRPCClient<StaffRouter>({ links: [httpLink({ url: "/api/trpc" })] });

/** What went wrong with a call, as far as a form can act on it. */
export type Trouble = {
  /** The name of a refusal; "offline" where no answer came, "failed" where the register itself fell over. */
  readonly name: string;
  readonly details: readonly { readonly path: readonly string[]; readonly message: string }[];
};

type Told = { refusal?: { name: string; details: Trouble["details"] } | null };

/** Reads the trouble from whatever a call threw. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof TRPCClientError)) return { name: "failed", details: [] };
  const data = error.data as Told | null | undefined;
  if (data?.refusal) return data.refusal;
  return { name: data ? "failed" : "offline", details: [] };
}
