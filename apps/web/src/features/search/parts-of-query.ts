/** The parts of a query, each with its values. */
export const partsOf = (query: URLSearchParams): Record<string, string[]> =>
  Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]));
