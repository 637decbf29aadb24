/** How heavy a page may be, in bytes over the wire. */
export const firstVisitBudget = 60 * 1024;
export const entryHtmlBudget = 20 * 1024;

/** For staff: the form of an entry, without its editor of texts. */
export const editScreenBudget = 350 * 1024;
