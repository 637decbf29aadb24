/** Where a link in a text may lead: to the web, or to a claim of the register. Everything else is no link. */

const webAddress = /^https?:\/\/[^\s\p{Cc}<>"]+$/iu;
const claimAddress = /^claim:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** The address of a link to the web, or null where a browser must not follow it. */
export function webLinkOf(address: string): string | null {
  const trimmed = address.trim();
  return webAddress.test(trimmed) ? trimmed : null;
}

/** The id of the claim that a link names, or null where it names none. */
export const claimIdOf = (address: string): string | null =>
  claimAddress.exec(address.trim())?.[1]?.toLowerCase() ?? null;

/** The address under which a text names a claim. */
export const claimLink = (id: string): string => `claim:${id}`;
