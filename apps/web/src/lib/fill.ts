/**
 * Sentences that go to the browser are plain strings with places in braces: "Saved at {time}". A place with two words
 * takes the first for one and the second for any other number: "{count} {count|person|people}".
 */

const places = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/** Puts values into their places. A place without a value stays as it is, so that it is seen. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(places, (place, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return one === undefined || other === undefined ? String(value) : Number(value) === 1 ? one : other;
  });
