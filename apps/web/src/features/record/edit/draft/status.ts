/** How saving stands, for the one line that says it. */

/** Why nothing more is sent. */
export type Stop =
  /** Somebody else changed the same place. */
  | "conflict"
  /** The session is over. */
  | "signed-out"
  /** Somebody else is signed in now. */
  | "other-account"
  /** Role or scope no longer allow it. */
  | "not-allowed"
  /** The record is in the trash, or was never there. */
  | "gone"
  /** The server will not take it: too large, or wrong in a way that no field is to blame for. */
  | "refused";

export type Status =
  | { readonly name: "saving" }
  | { readonly name: "saved"; readonly at: number }
  /** No answer came, or none that helps. It is tried again. */
  | { readonly name: "offline" | "failed" }
  | { readonly name: "stopped"; readonly why: Stop };

/** The stop that a refusal means; null where trying again may help, or another answer is due. */
export function stopFor(refusal: string): Stop | null {
  switch (refusal) {
    case "not-signed-in":
      return "signed-out";
    case "other-account":
    case "not-allowed":
      return refusal;
    case "not-found":
      return "gone";
    case "offline":
    case "failed":
    case "version-conflict":
    case "invalid-input":
      return null;
    default:
      return "refused";
  }
}
