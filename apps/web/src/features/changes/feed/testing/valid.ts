/** Whether a feed keeps to the rules of RFC 4287: those of its grammar, and those that a grammar cannot say. */
import { RelaxNGValidator, XmlDocument, type XmlElement } from "libxml2-wasm";
import { atomSchema } from "./atom-schema.ts";

const namespaces = { a: "http://www.w3.org/2005/Atom" };

const valuesAt = (document: XmlDocument, path: string) =>
  document.find(path, namespaces).map((node) => node.content);

function demandOnce(values: readonly string[], what: string) {
  if (new Set(values).size < values.length) throw new Error(`${what}: ${values.join(", ")}`);
}

/** @throws an error that names the place where the feed does not */
export function demandValidFeed(xml: string): void {
  using schema = XmlDocument.fromString(atomSchema);
  using validator = RelaxNGValidator.fromDoc(schema);
  using document = XmlDocument.fromString(xml);
  validator.validate(document);
  demandOnce(valuesAt(document, "/a:feed/a:entry/a:id"), "two entries have one id");
  if (document.find('/a:feed/a:link[@rel="self"]', namespaces).length !== 1) {
    throw new Error("a feed says once where it is");
  }
  for (const node of document.find("/a:feed | /a:feed/a:entry", namespaces)) {
    const links = (node as XmlElement).find('a:link[not(@rel) or @rel="alternate"]', namespaces);
    const kinds = links.map((link) => {
      const { attrs } = link as XmlElement;
      return attrs
        .filter(({ name }) => name !== "href" && name !== "rel")
        .map(({ value }) => value)
        .join(" ");
    });
    demandOnce(kinds, "two alternates of one type and language");
  }
}
