/** After an act the page is loaded anew, and says what was done. */
import type { PublishWords } from "@/messages/desk/publish.ts";

export type Done = keyof PublishWords["done"];

export const doneNames = [
  "published",
  "submitted",
  "scheduled",
  "scheduledTwice",
  "withdrawn",
  "trashed",
  "reverted",
] as const satisfies readonly Done[];

/** Loads the page that says so. */
export function leaveWith(recordId: string, done: Done): void {
  window.location.assign(`/desk/records/${recordId}/publish?done=${done}`);
}
