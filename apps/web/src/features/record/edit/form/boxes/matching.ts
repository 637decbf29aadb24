/** What of a closed list matches a few typed letters: by name, by a former name, by key; beginnings first. */
import type { FormOption } from "@entente/domain/form/form";

export const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function rank({ value, name, also = [] }: FormOption, query: string): number {
  if (fold(value) === query || fold(name) === query) return 0;
  if (fold(name).startsWith(query)) return 1;
  const names = [name, ...also].map(fold);
  if (names.some((one) => one.split(/[\s(/-]+/).some((word) => word.startsWith(query)))) return 2;
  return names.some((one) => one.includes(query)) ? 3 : 4;
}

/** The options that match, best first; all of them for an empty query. A former name stands beside the present one. */
export function matching(options: readonly FormOption[], text: string) {
  const query = fold(text.trim());
  if (query === "") return options.map(({ value, name }) => ({ value, name }));
  return options
    .map((option) => ({ option, at: rank(option, query) }))
    .filter(({ at }) => at < 4)
    .sort((a, b) => a.at - b.at)
    .map(({ option: { value, name, also = [] } }) => ({
      value,
      name,
      detail: fold(name).includes(query) ? undefined : also.find((one) => fold(one).includes(query)),
    }));
}
