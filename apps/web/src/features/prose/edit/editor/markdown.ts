/**
 * Between the stored text and the editor: CommonMark with tables, of which code, pictures, rules and HTML are no part.
 * The page's own renderer leaves out the same (features/prose/dialect.ts), so that both read a text alike.
 */
import { claimIdOf, claimLink, webLinkOf } from "@entente/domain/prose/links";
import MarkdownIt from "markdown-it";
import { defaultMarkdownSerializer, MarkdownParser, MarkdownSerializer } from "prosemirror-markdown";
import type { Node } from "prosemirror-model";
import { schema } from "./schema.ts";

type Tokens = ReturnType<MarkdownIt["parse"]>;
type Token = Tokens[number];

const tokenizer = new MarkdownIt("commonmark", { html: false })
  .enable("table")
  .disable(["code", "fence", "backticks", "image", "hr", "lheading", "html_block", "html_inline"]);
// Which links are kept is decided below, as the page decides it: the words stay, the link goes.
tokenizer.validateLink = () => true;
tokenizer.core.ruler.push("links", ({ tokens }) => {
  for (const token of tokens) if (token.children) token.children = withLinks(token.children);
});

const closing = (tokens: Tokens, from: number) =>
  tokens.findIndex((token, place) => place > from && token.type === "link_close");

/** The words that stand for a claim, without marks of their own. */
const wordsOf = (tokens: Tokens) =>
  tokens.map(({ content, type }) => (type === "softbreak" ? " " : content)).join("");

/** Makes claims of the links that name one, and leaves out the links that lead nowhere. */
function withLinks(tokens: Tokens): Tokens {
  const at = tokens.findIndex(({ type }) => type === "link_open");
  const open = tokens[at];
  if (!open) return tokens;
  const end = closing(tokens, at);
  const inside = tokens.slice(at + 1, end);
  const href = open.attrGet("href") ?? "";
  const rest = withLinks(tokens.slice(end + 1));
  const claim = claimIdOf(href);
  return [...tokens.slice(0, at), ...shown(open, inside, tokens[end] as Token, claim, href), ...rest];
}

function shown(open: Token, inside: Tokens, close: Token, claim: string | null, href: string): Tokens {
  if (claim !== null) {
    open.type = "claim";
    open.nesting = 0;
    open.attrs = [
      ["id", claim],
      ["words", wordsOf(inside)],
    ];
    return [open];
  }
  return webLinkOf(href) === null ? inside : [open, ...inside, close];
}

const isTight = (tokens: Tokens, from: number) =>
  tokens.slice(from + 1).find(({ type }) => type !== "list_item_open")?.hidden ?? false;

const parser = new MarkdownParser(schema, tokenizer, {
  paragraph: { block: "paragraph" },
  heading: { block: "heading", getAttrs: ({ tag }) => ({ level: Number(tag.slice(1)) <= 2 ? 1 : 2 }) },
  blockquote: { block: "blockquote" },
  list_item: { block: "list_item" },
  bullet_list: { block: "bullet_list", getAttrs: (_, tokens, at) => ({ tight: isTight(tokens, at) }) },
  ordered_list: {
    block: "ordered_list",
    getAttrs: (token, tokens, at) => ({
      order: Number(token.attrGet("start") ?? 1),
      tight: isTight(tokens, at),
    }),
  },
  table: { block: "table" },
  thead: { ignore: true },
  tbody: { ignore: true },
  tr: { block: "table_row" },
  th: { block: "table_header" },
  td: { block: "table_cell" },
  hardbreak: { node: "hard_break" },
  em: { mark: "em" },
  strong: { mark: "strong" },
  link: { mark: "link", getAttrs: (token) => ({ href: token.attrGet("href") }) },
  claim: { node: "claim", getAttrs: (token) => ({ id: token.attrGet("id"), words: token.attrGet("words") }) },
});

const { nodes, marks } = defaultMarkdownSerializer;
const escapedWords = (words: string) => words.replace(/[\\[\]*_|`<&~]/g, "\\$&");

/** Brackets would end the address, a bar would end a cell. */
const escapedAddress = (href: string) =>
  href.replaceAll("\\", "%5C").replaceAll("|", "%7C").replace(/[()]/g, "\\$&");

const serializer = new MarkdownSerializer(
  {
    text: (state, node, parent, at) => {
      const before = at > 0 ? parent.child(at - 1).type : null;
      const begins =
        before === null ? parent.type === schema.nodes.paragraph : before === schema.nodes.hard_break;
      const escaped = state.esc(node.text ?? "", begins);
      state.text(begins ? escaped.replace(/^(\s*\d+)\)(?=\s|$)/, "$1\\)") : escaped, false);
    },
    paragraph: nodes.paragraph as never,
    blockquote: nodes.blockquote as never,
    list_item: nodes.list_item as never,
    ordered_list: nodes.ordered_list as never,
    hard_break: nodes.hard_break as never,
    heading(state, node) {
      state.write(node.attrs.level === 1 ? "## " : "### ");
      state.renderInline(node, false);
      state.closeBlock(node);
    },
    bullet_list: (state, node) => state.renderList(node, "  ", () => "- "),
    table(state, node) {
      node.forEach((row, _, at) => {
        if (at > 0) state.write("\n");
        state.write("|");
        row.forEach((cell) => {
          state.write(" ");
          state.renderInline(cell, false);
          state.write(" |");
        });
        if (at === 0) {
          state.write("\n");
          state.write(`|${" --- |".repeat(row.childCount)}`);
        }
      });
      state.closeBlock(node);
    },
    claim: (state, { attrs }) => state.write(`[${escapedWords(attrs.words)}](${claimLink(attrs.id)})`),
  },
  {
    em: marks.em as never,
    strong: marks.strong as never,
    link: {
      open: "[",
      close: (_, { attrs }) => `](${escapedAddress(attrs.href)})`,
      mixable: true,
    },
  },
  { escapeExtraCharacters: /\||&(?=#?\w+;)|<(?=[a-z/!?])/gi },
);

/** The document that the editor opens for a text. */
export const parseProse = (text: string | null): Node => parser.parse(text ?? "");

/** The text of a document; null where nothing is in it. */
export function serializeProse(doc: Node): string | null {
  const text = serializer.serialize(doc).trim();
  return text === "" ? null : text;
}
