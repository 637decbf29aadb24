/** Texts with the values of their claims written out, for readers that follow no link: the machine-readable twins. */
import type { CitedClaim } from "@entente/api/claim/cited/view";
import { withClaims } from "@entente/domain/prose/claims";
import { figureText } from "@/features/entry/figure-text.ts";
import type { Reader } from "@/lib/reader.ts";

/** Every text among the values; what is no text stays as it is. */
export function withValues<T extends Readonly<Record<string, unknown>>>(
  texts: T,
  cited: readonly CitedClaim[],
  reader: Reader,
): T {
  const value = (id: string) => {
    const claim = cited.find((one) => one.id === id);
    return claim ? figureText(claim, reader) : null;
  };
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === "string" ? withClaims(text, value) : text,
    ]),
  ) as T;
}
