/** What a check found: how much held and how much did not, with what it said about the latter. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  /** Shown when something failed. */
  readonly said: string;
  /** One remark for the line of the check. */
  readonly remark?: string;
};

export type Check = { readonly name: string; run(): Promise<Tally> };

/** A tool that answers with its exit code counts as one thing. */
export const asTally = ({ ok, output }: { ok: boolean; output: string }, remark?: string): Tally => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  said: output,
  ...(remark ? { remark } : {}),
});
