/**
 * Keeps a reader in the day that they read: every link, form and picture of a page leads to the same day, whoever drew
 * it, and an address that moved leads on in that day too. An element that says `data-any-day` leads where it says.
 */
import { dayKey } from "./asked-day.ts";
import { kindOfPath } from "./kind-of-path.ts";

/** True for addresses of the register whose answer depends on the day. */
const hasDays = (address: string) =>
  /^\/(?!\/)/.test(address) && kindOfPath(address.split(/[?#]/, 1)[0] ?? "") === "page";

/**
 * The address in that day. One that names a day already, and one that leads elsewhere, stays as it is.
 * @param and how the parts of a query are joined: in HTML that sign is written as an entity
 */
export function inDay(address: string, day: string, and: "&" | "&amp;" = "&"): string {
  const [, path = "", query = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  if (!hasDays(path) || new URLSearchParams(query.replaceAll(and, "&")).has(dayKey)) return address;
  // A question mark alone starts a query as well.
  return `${path}${query.length > 1 ? `${query}${and}` : "?"}${dayKey}=${day}${fragment}`;
}

const leading = /<(?:a|area|img|source)\b[^>]*>/g;
const place = /(\s(?:href|src|srcset)=")([^"]*)(")/i;
const form = /<form\b[^>]*>/g;
const action = /\saction="([^"]*)"/;
/** Where the script of a search box asks; what is typed comes last. */
const suggestions = /(\sdata-suggest="[^"?]*\?)/;
const anyDay = /\sdata-any-day\b/;

/** The page, whose links stay in the day. */
export function stayInDay(html: string, day: string): string {
  return html
    .replace(leading, (element) =>
      anyDay.test(element)
        ? element
        : element.replace(
            place,
            (_, before, address, after) => `${before}${inDay(address, day, "&amp;")}${after}`,
          ),
    )
    .replace(form, (element) =>
      anyDay.test(element) || !hasDays(action.exec(element)?.[1] ?? "")
        ? element
        : `${element.replace(suggestions, `$1${dayKey}=${day}&amp;`)}<input type="hidden" name="${dayKey}" value="${day}"/>`,
    );
}

/** What the answer for a day says in its head: nobody lists it, and where the present one stands. */
export function headersOfDay(present: string, location: unknown, day: string): Record<string, string> {
  return {
    "x-robots-tag": "noindex",
    link: `<${present}>; rel="canonical"`,
    ...(typeof location === "string" ? { location: inDay(location, day) } : {}),
  };
}
