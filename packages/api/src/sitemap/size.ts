/**
 * How long the files of the site map are. The protocol allows 50,000 addresses and 50 MB in each, and 50,000 files;
 * ours have a tenth of that, so that making one holds nobody up.
 */

/** Each has an address in every language. */
export const recordsInFile = 1000;

export const mostFiles = 50_000;
