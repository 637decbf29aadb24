/** What may need somebody's eye: what is public and not sure any more. The store finds the places. */
export const attentionKinds = [
  "contact-unconfirmed",
  "post-vacant",
  "fallback-missing",
  "figure-due",
  "translation-missing",
  "never-confirmed",
] as const;
export type AttentionKind = (typeof attentionKinds)[number];
