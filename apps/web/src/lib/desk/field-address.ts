/** The address of one field in the form of its record: the form opens its language, section and row, and focuses it. */

/** @param path as in a document: ["shared", "post", "<row id>", "mailbox"] or ["text", "fr", "title"] */
export const fieldAddress = (recordId: string, path: readonly string[]): string =>
  `/desk/records/${recordId}#${path.map(encodeURIComponent).join("/")}`;
