/** Whether a file keeps to the core of XLIFF 2.1. */
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from "libxml2-wasm";
import { coreSchema, xmlAttributesSchema } from "./core-schema.ts";

xmlRegisterInputProvider(new XmlBufferInputProvider({ "xml.xsd": Buffer.from(xmlAttributesSchema) }));

/** @throws an error that names the place where the file does not */
export function demandValid(xml: string): void {
  using schema = XmlDocument.fromString(coreSchema, { url: "core.xsd" });
  using validator = XsdValidator.fromDoc(schema);
  using document = XmlDocument.fromString(xml);
  validator.validate(document);
}
