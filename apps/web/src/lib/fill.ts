/** Sentences that go to the browser are plain strings with places in braces: "Saved at {time}". */

/** Puts values into their places. A place without a value stays as it is, so that it is seen. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
