/** Structured data for machines. The text is escaped so that nothing in it can end the element. */
type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };
export type StructuredNode = { readonly [key: string]: Json };

/** JSON that is safe inside a script element. */
export const escapedJson = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

export function StructuredData({ node }: { readonly node: StructuredNode }) {
  // The text is escaped: it cannot end the element.
  const html = escapedJson({ "@context": "https://schema.org", ...node });
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />;
}
