/**
 * A page cannot set its status once rendering has begun, so it says it in a meta element, which this place turns
 * into the status and takes out.
 */
export const statusMarker = "entente-status";

const marker = new RegExp(`<meta name="${statusMarker}" content="(\\d{3})"\\s*/?>`);

/** Takes the marker out of the HTML; the status is null where the page set none. */
export function readStatus(html: string): { html: string; status: number | null } {
  const found = marker.exec(html);
  if (!found) return { html, status: null };
  return { html: html.replace(found[0], ""), status: Number(found[1]) };
}
