/** Rich text of the register: CommonMark, of which only harmless elements and web links are rendered. */
import Markdown from "react-markdown";

const allowed = ["p", "em", "strong", "ul", "ol", "li", "a", "blockquote", "h2", "h3", "br"];
const webLink = (url: string) => (/^https?:\/\//i.test(url) ? url : "");

export function Prose({ text, lang }: { readonly text: string; readonly lang?: string | undefined }) {
  return (
    <div className="prose max-w-[65ch]" lang={lang}>
      <Markdown
        skipHtml
        unwrapDisallowed
        allowedElements={allowed}
        urlTransform={webLink}
        components={{
          // The page owns the outline: headings inside a text come below its sections.
          h2: ({ children }) => <h3 className="mt-6 text-lg">{children}</h3>,
          h3: ({ children }) => <h3 className="mt-6 text-lg">{children}</h3>,
          a: ({ href, children }) => (href ? <a href={href}>{children}</a> : <span>{children}</span>),
        }}
      >
        {text}
      </Markdown>
    </div>
  );
}
