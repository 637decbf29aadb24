/** Rich text of the register: CommonMark with tables, of which only harmless elements and web links are rendered. */
import { claimIdOf, webLinkOf } from "@entente/domain/prose/links";
import type { ReactNode } from "react";
import Markdown, { type Components } from "react-markdown";
import { proseDialect } from "./dialect.ts";

const cells = ["table", "thead", "tbody", "tr", "th", "td"];
const allowed = ["p", "em", "strong", "ul", "ol", "li", "a", "blockquote", "br", ...cells];
const headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

type Inside = { readonly children?: ReactNode };

const first = "mt-6 text-lg";
const second = "mt-5 font-sans text-base font-semibold";

/** The page owns the outline: the two levels of a text come below the heading that the text stands under. */
function headingsBelow(level: 1 | 2): Components {
  const First = level === 1 ? "h2" : "h3";
  const Second = level === 1 ? "h3" : "h4";
  const upper = ({ children }: Inside) => <First className={first}>{children}</First>;
  const lower = ({ children }: Inside) => <Second className={second}>{children}</Second>;
  return { h1: upper, h2: upper, h3: lower, h4: lower, h5: lower, h6: lower };
}

/** A table that is wider than the text is scrolled by itself, by keyboard too. */
const table = ({ children }: Inside) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
  <div className="prose-table" tabIndex={0}>
    <table>{children}</table>
  </div>
);

type Claim = (id: string, words: ReactNode) => ReactNode;

/** A claim, a link to the web, or the words alone. */
function linkWith(claim: Claim, preview: boolean) {
  return function Link({ href = "", children }: Inside & { readonly href?: string | undefined }) {
    const id = claimIdOf(href);
    if (id !== null) return claim(id, children);
    if (href === "") return children;
    return preview ? (
      <span className="underline">{children}</span>
    ) : (
      <a href={href} rel="noopener">
        {children}
      </a>
    );
  };
}

type Props = {
  readonly text: string;
  readonly lang?: string | undefined;
  /** The level of the heading above the text. */
  readonly below?: 1 | 2;
  /** Shown where it can be opened for writing: links lead nowhere. */
  readonly preview?: boolean;
  /** What stands for a claim. The words alone where nothing is said. */
  readonly claim?: Claim;
};

const wordsAlone: Claim = (_, words) => words;

export function Prose({ text, lang, below = 2, preview = false, claim = wordsAlone }: Props) {
  return (
    <div className="prose max-w-[65ch]" lang={lang}>
      <Markdown
        unwrapDisallowed
        allowedElements={[...allowed, ...headings]}
        remarkPlugins={[proseDialect]}
        urlTransform={(address) => (claimIdOf(address) === null ? (webLinkOf(address) ?? "") : address)}
        components={{
          ...headingsBelow(below),
          a: linkWith(claim, preview),
          table,
          th: ({ children }) => <th scope="col">{children}</th>,
          td: ({ children }) => <td>{children}</td>,
        }}
      >
        {text}
      </Markdown>
    </div>
  );
}
