/**
 * Whether what was typed is in the right form, as the schemas demand it, without their library: the form in the browser
 * asks at every keystroke. A test holds both against each other.
 */
import { parseEdtf } from "../dates/edtf.ts";
import type { Widget } from "./widget.ts";

/** What can be wrong with a value, so that each language can say what to do. */
export type Problem =
  | "date"
  | "day"
  | "number"
  | "slug"
  | "address"
  | "e-mail"
  | "colour"
  | "drawing"
  | "too-long";

function isAddress(text: string, mail: boolean): boolean {
  try {
    const { protocol, hostname } = new URL(text);
    if (mail) return protocol === "https:" || protocol === "mailto:";
    return /^https?:\/\/[^/]/i.test(text) && /^[^.\s]+(\.[^.\s]+)+$/.test(hostname);
  } catch {
    return false;
  }
}

const isMailbox = (text: string) =>
  /^(?!\.)(?!.*\.\.)[a-z0-9_'+\-.]*[a-z0-9_+-]@([a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/i.test(text);

const isDrawing = (text: string) =>
  /^<svg\s[\s\S]*<\/svg>\s*$/.test(text) &&
  !/<(script|style|foreignObject|image|use|a)\b|\son\w+\s*=|(href|url)\s*[=(]|<!/i.test(text);

const unless = (fine: boolean, problem: Problem): Problem | null => (fine ? null : problem);

/** What is wrong with a text that is not empty; null where nothing is. */
export function problemOf(widget: Widget, text: string): Problem | null {
  if ("max" in widget && widget.type !== "number" && text.length > widget.max) return "too-long";
  switch (widget.type) {
    case "date":
      return unless(parseEdtf(text) !== null, "date");
    case "day":
      return unless(parseEdtf(text)?.day != null, "day");
    case "slug":
      return unless(text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), "slug");
    case "address":
      return unless(isAddress(text, widget.mail), "address");
    case "e-mail":
      return unless(isMailbox(text), "e-mail");
    case "colour":
      return unless(/^#[0-9a-f]{6}$/i.test(text), "colour");
    case "drawing":
      return unless(isDrawing(text), "drawing");
    default:
      return null;
  }
}

/** Reads a number as any of the four languages writes it: 1234, 1 234, 1.234,5. Null where it is none. */
export function readNumber(widget: Extract<Widget, { type: "number" }>, text: string): number | null {
  const plain = text.trim().replace(/[\s\u00a0\u202f’']/g, "");
  const grouped = /^-?\d{1,3}([.,]\d{3})+$/.test(plain)
    ? plain.replace(/[.,]/g, "")
    : plain.replace(",", ".");
  if (!/^-?\d+(\.\d+)?$/.test(grouped)) return null;
  const value = Number(grouped);
  const { whole, min, max } = widget;
  if ((whole && !Number.isInteger(value)) || (min !== null && value < min) || (max !== null && value > max))
    return null;
  return value;
}
