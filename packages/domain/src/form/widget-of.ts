/** Which widget shows a field. It follows from the schema of its value, and from `writes` where that says too little. */
import { z } from "zod";
import type { Field } from "../fields/field.ts";
import { writes } from "../fields/values.ts";
import type { Widget } from "./widget.ts";

const longest = (schema: unknown): number => (schema instanceof z.ZodString ? (schema.maxLength ?? 0) : 0);

/** A whole number that is bounded by nothing has the bounds of the machine, which no reader needs to know. */
const bound = (value: number | null) =>
  value !== null && Number.isSafeInteger(value) && Math.abs(value) < 1e9 ? value : null;

function marked(value: z.ZodType, { audience }: Field): Widget | null {
  const max = longest(value);
  switch (writes.get(value)?.as) {
    case "slug":
      return { type: "slug" };
    case "source":
      return { type: "source", max, options: "sources" };
    case "date":
      return { type: "date" };
    case "prose":
      return audience === "staff" ? { type: "remark", max } : { type: "prose", max };
    case "address-or-mail":
      return { type: "address", mail: true };
    case "colour":
      return { type: "colour" };
    case "drawing":
      return { type: "drawing", max };
    case "time-zone":
      return { type: "select", options: "time-zones" };
    default:
      return null;
  }
}

function ofSchema(value: z.ZodType, options: string): Widget {
  if (value instanceof z.ZodEnum) return { type: "select", options };
  if (value instanceof z.ZodArray) {
    return value.element instanceof z.ZodEnum
      ? { type: "several", options }
      : { type: "lines", max: longest(value.element) };
  }
  if (value instanceof z.ZodBoolean) return { type: "yes-no" };
  if (value instanceof z.ZodNumber) {
    return { type: "number", whole: value.isInt, min: bound(value.minValue), max: bound(value.maxValue) };
  }
  if (value instanceof z.ZodObject) return { type: "names", max: longest(value.shape.en), all: true };
  if (value instanceof z.ZodRecord) return { type: "names", max: longest(value.valueType), all: false };
  if (value instanceof z.ZodUUID) return { type: "post" };
  if (value instanceof z.ZodURL) return { type: "address", mail: false };
  if (value instanceof z.ZodEmail) return { type: "e-mail" };
  if (value instanceof z.ZodISODate) return { type: "day" };
  if (value instanceof z.ZodString) return { type: "line", max: longest(value) };
  throw new TypeError("No widget is known for a value of this shape");
}

/**
 * The widget of a field.
 * @param options what the closed list of the field is called in its form
 * @throws TypeError for a shape that no form can show yet
 */
export function widgetOf(field: Field, options: string): Widget {
  if (field.refersTo) return { type: "record", kind: field.refersTo };
  return marked(field.value, field) ?? ofSchema(field.value, options);
}
