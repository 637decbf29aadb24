/** How much of what is around a record one page lists. */

export const nearOnPage = 60;
/** Around each of those. */
export const nearEach = 12;
