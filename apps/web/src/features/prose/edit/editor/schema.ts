/** What a text can be made of in the editor: exactly what its page shows. */
import { claimIdOf, webLinkOf } from "@entente/domain/prose/links";
import { type NodeSpec, Schema } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";

const heading: NodeSpec = {
  attrs: { level: { default: 1, validate: "number" } },
  content: "word*",
  group: "block",
  defining: true,
  // A text has headings of two levels; the page decides where its outline they come.
  parseDOM: [
    { tag: "h1", attrs: { level: 1 } },
    { tag: "h2", attrs: { level: 1 } },
    ...["h3", "h4", "h5", "h6"].map((tag) => ({ tag, attrs: { level: 2 } })),
  ],
  toDOM: ({ attrs }) => [attrs.level === 1 ? "h3" : "h4", 0],
};

const bulletList: NodeSpec = {
  attrs: { tight: { default: true } },
  content: "list_item+",
  group: "block",
  parseDOM: [{ tag: "ul" }],
  toDOM: () => ["ul", 0],
};

const numberedList: NodeSpec = {
  attrs: { order: { default: 1, validate: "number" }, tight: { default: true } },
  content: "list_item+",
  group: "block",
  parseDOM: [{ tag: "ol", getAttrs: (dom) => ({ order: Number(dom.getAttribute("start") ?? 1) || 1 }) }],
  toDOM: ({ attrs }) => ["ol", attrs.order === 1 ? {} : { start: attrs.order }, 0],
};

const claim: NodeSpec = {
  attrs: { id: { validate: "string" }, words: { validate: "string" } },
  inline: true,
  atom: true,
  group: "inline word",
  parseDOM: [
    {
      tag: "span[data-claim]",
      getAttrs: (dom) => {
        const id = claimIdOf(`claim:${dom.getAttribute("data-claim")}`);
        return id !== null && { id, words: dom.getAttribute("data-words") ?? dom.textContent ?? "" };
      },
    },
  ],
  toDOM: ({ attrs }) => ["span", { "data-claim": attrs.id, "data-words": attrs.words }, attrs.words],
  leafText: ({ attrs }) => attrs.words as string,
};

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    heading,
    blockquote: {
      content: "block+",
      group: "block",
      defining: true,
      parseDOM: [{ tag: "blockquote" }],
      toDOM: () => ["blockquote", 0],
    },
    bullet_list: bulletList,
    ordered_list: numberedList,
    list_item: {
      content: "paragraph block*",
      defining: true,
      parseDOM: [{ tag: "li" }],
      toDOM: () => ["li", 0],
    },
    ...tableNodes({ tableGroup: "block", cellContent: "word*", cellAttributes: {} }),
    text: { group: "inline word" },
    claim,
    hard_break: {
      inline: true,
      group: "inline",
      selectable: false,
      parseDOM: [{ tag: "br" }],
      toDOM: () => ["br"],
    },
  },
  marks: {
    link: {
      attrs: { href: { validate: "string" } },
      inclusive: false,
      parseDOM: [
        {
          tag: "a[href]",
          getAttrs: (dom) => {
            const href = webLinkOf(dom.getAttribute("href") ?? "");
            return href !== null && { href };
          },
        },
      ],
      toDOM: ({ attrs }) => ["a", { href: attrs.href, rel: "noopener noreferrer" }, 0],
    },
    em: {
      parseDOM: [
        { tag: "i" },
        { tag: "em" },
        { style: "font-style=italic" },
        { style: "font-style=normal", clearMark: (mark) => mark.type.name === "em" },
      ],
      toDOM: () => ["em", 0],
    },
    strong: {
      parseDOM: [
        { tag: "strong" },
        { tag: "b", getAttrs: (dom) => dom.style.fontWeight !== "normal" && null },
        { style: "font-weight=400", clearMark: (mark) => mark.type.name === "strong" },
        { style: "font-weight", getAttrs: (value) => /^(bold(er)?|[6-9]\d{2,})$/.test(value) && null },
      ],
      toDOM: () => ["strong", 0],
    },
  },
});
