/** How heavy a page may be, in bytes over the wire. */
export const firstVisitBudget = 64 * 1024;
/**
 * With a picture that is drawn in the page: its countries are links, so it cannot be an image of its own. The shapes of
 * the world take 6 KB.
 */
export const drawnVisitBudget = 68 * 1024;
export const entryHtmlBudget = 20 * 1024;

/** For staff: the form of an entry, without its editor of texts. */
export const editScreenBudget = 350 * 1024;
