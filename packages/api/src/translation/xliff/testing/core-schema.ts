/** The core of XLIFF 2.1 as an XML Schema, in our own words after the specification of OASIS. Tests hold files to it. */
import { coreNamespace } from "../format.ts";

const others = `<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>`;
const otherAttributes = `<xs:anyAttribute namespace="##other" processContents="lax"/>`;
const attribute = (name: string, type: string, use = "optional") =>
  `<xs:attribute name="${name}" type="${type}" use="${use}"/>`;
const element = (name: string, content: string, attributes: string, mixed = false) =>
  `<xs:element name="${name}"><xs:complexType${mixed ? ' mixed="true"' : ""}>${content}${attributes}</xs:complexType></xs:element>`;
const one = (name: string, least = 0) => `<xs:element ref="x:${name}" minOccurs="${least}"/>`;
const several = (...names: string[]) =>
  `<xs:choice minOccurs="1" maxOccurs="unbounded">${names.map((name) => `<xs:element ref="x:${name}"/>`).join("")}</xs:choice>`;
const sequence = (...parts: string[]) => `<xs:sequence>${parts.join("")}</xs:sequence>`;

const id = attribute("id", "xs:NMTOKEN", "required");
const ownId = attribute("id", "xs:NMTOKEN");
const inherited = ["canResegment", "translate"].map((name) => attribute(name, "x:yesNo")).join("");
const inline = ["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"];
const inlines = `<xs:choice minOccurs="0" maxOccurs="unbounded">${inline.map((name) => `<xs:element ref="x:${name}"/>`).join("")}</xs:choice>`;
const ofXml = `<xs:attribute ref="xml:lang"/><xs:attribute ref="xml:space"/>`;
const segmentState = `<xs:attribute name="state"><xs:simpleType><xs:restriction base="xs:string">${[
  "initial",
  "translated",
  "reviewed",
  "final",
]
  .map((state) => `<xs:enumeration value="${state}"/>`)
  .join("")}</xs:restriction></xs:simpleType></xs:attribute>`;

export const xmlAttributesSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xs:attribute name="lang" type="xs:language"/><xs:attribute name="space" type="xs:NCName"/></xs:schema>`;

export const coreSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:x="${coreNamespace}" targetNamespace="${coreNamespace}" elementFormDefault="qualified">
<xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>
<xs:simpleType name="yesNo"><xs:restriction base="xs:string"><xs:enumeration value="yes"/><xs:enumeration value="no"/></xs:restriction></xs:simpleType>
${element(
  "xliff",
  several("file"),
  attribute("version", "xs:string", "required") +
    attribute("srcLang", "xs:language", "required") +
    attribute("trgLang", "xs:language") +
    `<xs:attribute ref="xml:space"/>${otherAttributes}`,
)}
${element("file", sequence(one("skeleton"), others, one("notes"), several("unit", "group")), id + attribute("original", "xs:string") + inherited + otherAttributes)}
${element("skeleton", sequence(others), attribute("href", "xs:string"), true)}
${element("group", sequence(others, one("notes"), several("unit", "group").replace('minOccurs="1"', 'minOccurs="0"')), id + attribute("name", "xs:string") + attribute("type", "xs:string") + inherited + otherAttributes)}
${element("unit", sequence(others, one("notes"), one("originalData"), several("segment", "ignorable")), id + attribute("name", "xs:string") + attribute("type", "xs:string") + inherited + otherAttributes)}
${element("notes", several("note"), "")}
${element("note", "", ownId + attribute("category", "xs:string") + attribute("appliesTo", "xs:string") + attribute("priority", "xs:integer") + otherAttributes, true)}
${element("originalData", several("data"), "")}
${element("data", `<xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element ref="x:cp"/></xs:choice>`, id, true)}
${element("segment", sequence(one("source", 1), one("target")), ownId + attribute("canResegment", "x:yesNo") + attribute("subState", "xs:string") + segmentState)}
${element("ignorable", sequence(one("source", 1), one("target")), ownId)}
${element("source", inlines, ofXml, true)}
${element("target", inlines, ofXml + attribute("order", "xs:positiveInteger"), true)}
${element("cp", "", attribute("hex", "xs:hexBinary", "required"))}
${["ph", "sc", "ec", "sm", "em"].map((name) => element(name, "", `<xs:anyAttribute processContents="skip"/>`)).join("\n")}
${["pc", "mrk"].map((name) => element(name, inlines, `<xs:anyAttribute processContents="skip"/>`, true)).join("\n")}
</xs:schema>`;
