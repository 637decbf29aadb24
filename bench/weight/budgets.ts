/** How heavy a public page may be, in bytes over the wire. */
export const firstVisitBudget = 60 * 1024;
export const entryHtmlBudget = 20 * 1024;
