/** Everything that can be refused, by name. Each door translates a name into its own status and words. */
export type RefusalName =
  | "not-found"
  | "not-signed-in"
  | "not-allowed"
  | "other-account"
  | "not-publishable"
  | "version-conflict"
  | "address-taken"
  | "email-taken"
  | "locks-out"
  | "not-confirmed"
  | "address-reserved"
  | "nothing-changed"
  | "note-missing"
  | "second-person-needed"
  | "not-live"
  | "still-live"
  | "too-large"
  | "missing-reference"
  | "too-often"
  | "no-such-time"
  | "time-is-past"
  | "invalid-input";

/** A place that a refusal points at; a conflict carries the values of both writers. */
export type RefusalDetail = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly mine?: unknown;
  readonly theirs?: unknown;
};

/** A refusal says what to do in its message, and carries what a form needs to point at the place. */
export class Refusal extends Error {
  readonly refusal: RefusalName;
  readonly details: readonly RefusalDetail[];

  constructor(refusal: RefusalName, message: string, details: readonly RefusalDetail[] = []) {
    super(message);
    this.name = "Refusal";
    this.refusal = refusal;
    this.details = details;
  }
}
