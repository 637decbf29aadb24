/** The id of a field on the page, so that an address can lead to it. */
export const placeId = (path: string): string => `text-${path}`;
