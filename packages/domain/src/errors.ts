/** Everything that can be refused, by name. Each door translates a name into its own status and words. */
export type RefusalName =
  | "not-found"
  | "not-signed-in"
  | "not-allowed"
  | "not-publishable"
  | "version-conflict"
  | "address-taken"
  | "invalid-input";

/** A refusal says what to do in its message, and carries what a form needs to point at the place. */
export class Refusal extends Error {
  readonly refusal: RefusalName;
  readonly details: readonly { path: readonly PropertyKey[]; message: string }[];

  constructor(
    refusal: RefusalName,
    message: string,
    details: readonly { path: readonly PropertyKey[]; message: string }[] = [],
  ) {
    super(message);
    this.name = "Refusal";
    this.refusal = refusal;
    this.details = details;
  }
}
