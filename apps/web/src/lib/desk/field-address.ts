/** The address of one field in the form of its record: the form opens its language, section and row, and focuses it. */

/** @param path as in a document: ["shared", "post", "<row id>", "mailbox"] or ["text", "fr", "title"] */
export const fieldAddress = (recordId: string, path: readonly string[]): string =>
  `/desk/records/${recordId}?${new URLSearchParams({ field: path.join(".") })}`;

/** The path that an address names, or null where it names none. */
export const fieldAsked = (field: string | null | undefined): readonly string[] | null =>
  field && /^(shared|text)(\.[\w-]+)+$/.test(field) ? field.split(".") : null;
