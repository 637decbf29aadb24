/** What the median may be, in milliseconds, at the server. */
export const targets = { "saving a field": 20, "publishing a change": 40 } as const;
