/** What a field is called in the database: `sourceUrl` is kept in `source_url`. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
