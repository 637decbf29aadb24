/**
 * How a text is read: CommonMark with tables, of which code, pictures, rules and HTML are no part. What is none is
 * shown as it is written. The editor reads a text alike (features/prose/edit/editor/markdown.ts).
 */
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

/** Constructs of CommonMark that a text of the register has no use for, by their names in micromark. */
const unused = {
  disable: {
    null: [
      "codeIndented",
      "codeFenced",
      "codeText",
      "htmlFlow",
      "htmlText",
      "labelStartImage",
      "setextUnderline",
      "thematicBreak",
    ],
  },
};

type Extensions = { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
type Reader = { data(): Extensions };

/** A plugin of remark. */
export function proseDialect(this: unknown): void {
  const data = (this as Reader).data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), unused];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}
