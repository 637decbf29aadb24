/** A row as it is added: every field empty, except where nearly every row says the same. */
import type { ListNoun } from "../record/nouns.ts";
import type { FormList } from "./form.ts";

const usual: { readonly [N in ListNoun]?: Readonly<Record<string, unknown>> } = {
  post: { exclusive: true },
  assignment: { capacity: "primary" },
  claim: { comparator: "exactly", standing: "current" },
};

const isList = (type: string) => type === "several" || type === "lines";

/** The shared values of a new row, without its id. */
export const newRow = ({ noun, fields }: FormList): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(
    fields
      .filter(({ scope }) => scope === "shared")
      .map(({ key, widget }) => [key, isList(widget.type) ? [] : null]),
  ),
  ...usual[noun],
});
