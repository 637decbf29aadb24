/** The rules of RFC 4287 for a feed as RELAX NG, in our own words. Tests hold feeds to them. */

const anyLanguage = `<optional><attribute name="xml:lang"><ref name="tag"/></attribute></optional>
  <optional><attribute name="xml:base"><ref name="address"/></attribute></optional>`;
const element = (name: string, content: string) =>
  `<element name="${name}">${anyLanguage}${content}</element>`;
const one = (name: string, content: string) => element(name, content);
const optional = (content: string) => `<optional>${content}</optional>`;
const any = (content: string) => `<zeroOrMore>${content}</zeroOrMore>`;
const attribute = (name: string, content = "<text/>") =>
  optional(`<attribute name="${name}">${content}</attribute>`);
const define = (name: string, content: string) => `<define name="${name}">${content}</define>`;
const ref = (name: string) => `<ref name="${name}"/>`;
const pattern = (type: string, text: string) =>
  `<data type="${type}"><param name="pattern">${text}</param></data>`;

const text = `<choice>
  <group>${attribute("type", "<choice><value>text</value><value>html</value></choice>")}<text/></group>
  <group><attribute name="type"><value>xhtml</value></attribute>${ref("division")}</group>
</choice>`;

const person = `<interleave>
  ${one("name", "<text/>")}
  ${optional(one("uri", ref("address")))}
  ${optional(one("email", pattern("string", ".+@.+")))}
  ${any(ref("foreign"))}
</interleave>`;

const link = one(
  "link",
  `<attribute name="href">${ref("address")}</attribute>${attribute("rel")}
   ${attribute("type", pattern("string", ".+/.+"))}${attribute("hreflang", ref("tag"))}
   ${attribute("title")}${attribute("length")}<empty/>`,
);
const category = one(
  "category",
  `<attribute name="term"/>${attribute("scheme", ref("address"))}${attribute("label")}<empty/>`,
);
const content = one(
  "content",
  `<choice>
    <group>${attribute("type", "<choice><value>text</value><value>html</value></choice>")}<text/></group>
    <group><attribute name="type"><value>xhtml</value></attribute>${ref("division")}</group>
    <group>${attribute("type", pattern("string", ".+/.+"))}<attribute name="src">${ref("address")}</attribute><empty/></group>
  </choice>`,
);

/** What an entry and a feed have in common; each of these once, the others any number of times. */
const common = `
  ${one("id", ref("address"))}
  ${one("title", text)}
  ${one("updated", ref("moment"))}
  ${optional(one("rights", text))}
  ${any(category)}
  ${any(one("contributor", person))}
  ${any(ref("foreign"))}`;

/** Says nothing without content but where it leads. */
const entry = element(
  "entry",
  `<interleave>
    ${common}
    ${any(one("author", person))}
    ${any(link)}
    ${optional(content)}
    ${optional(one("published", ref("moment")))}
    ${optional(one("summary", text))}
  </interleave>`,
);

/** A feed that names its author for all entries: without one, each entry would need its own. */
export const atomSchema = `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom"
    datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start>${element(
    "feed",
    `<interleave>
      ${common}
      <oneOrMore>${one("author", person)}</oneOrMore>
      ${any(link)}
      ${optional(one("generator", `${attribute("uri", ref("address"))}${attribute("version")}<text/>`))}
      ${optional(one("icon", ref("address")))}
      ${optional(one("logo", ref("address")))}
      ${optional(one("subtitle", text))}
      ${any(entry)}
    </interleave>`,
  )}</start>
  ${define("address", pattern("string", "[a-zA-Z][a-zA-Z0-9+.\\-]*:\\S+"))}
  ${define("tag", pattern("string", "[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*"))}
  ${define("moment", pattern("dateTime", ".+T[^.]+(\\.\\d+)?(Z|[+\\-]\\d{2}:\\d{2})"))}
  ${define(
    "division",
    `<element name="div" ns="http://www.w3.org/1999/xhtml"><zeroOrMore><choice>
       <attribute><anyName/></attribute><text/>${ref("xhtml")}</choice></zeroOrMore></element>`,
  )}
  ${define(
    "xhtml",
    `<element><nsName ns="http://www.w3.org/1999/xhtml"/><zeroOrMore><choice>
       <attribute><anyName/></attribute><text/>${ref("xhtml")}</choice></zeroOrMore></element>`,
  )}
  ${define(
    "foreign",
    `<element><anyName><except><nsName/></except></anyName><zeroOrMore><choice>
       <attribute><anyName/></attribute><text/>${ref("anything")}</choice></zeroOrMore></element>`,
  )}
  ${define(
    "anything",
    `<element><anyName/><zeroOrMore><choice>
       <attribute><anyName/></attribute><text/>${ref("anything")}</choice></zeroOrMore></element>`,
  )}
</grammar>`;
