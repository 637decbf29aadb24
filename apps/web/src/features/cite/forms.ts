/** A citation as programs for references take it: BibTeX, RIS, and the JSON of the Citation Style Language. */
import type { Citation } from "./citation.ts";

/** Signs that BibTeX would take for commands, each written so that it is printed as it is. */
const bibtexSigns: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const forBibtex = (text: string) =>
  oneLine(text).replace(/[\\{}$&#%_^~]/g, (sign) => bibtexSigns[sign] ?? sign);

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Two braces keep the case of a title, and an institute from being taken apart into names. */
function bibtex({ id, title, author, register, issued, accessed, url, language }: Citation): string {
  const fields = [
    ["author", `{{${forBibtex(author)}}}`],
    ["title", `{{${forBibtex(title)}}}`],
    ["howpublished", `{${forBibtex(register)}}`],
    ["year", `{${issued.slice(0, 4)}}`],
    ["month", months[Number(issued.slice(5, 7)) - 1] ?? "jan"],
    ["url", `{${url}}`],
    ["urldate", `{${accessed}}`],
    ["language", `{${language}}`],
  ];
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(",\n")}\n}\n`;
}

/** One tag a line, two spaces after it, each line ended as the format says. */
function ris({ title, author, register, issued, accessed, url, language }: Citation): string {
  const slashed = (day: string) => `${day.replaceAll("-", "/")}/`;
  const lines = [
    ["TY", "ELEC"],
    ["AU", author],
    ["TI", title],
    ["T2", register],
    ["PB", author],
    ["PY", issued.slice(0, 4)],
    ["DA", slashed(issued)],
    ["Y2", slashed(accessed)],
    ["UR", url],
    ["LA", language],
    ["ER", ""],
  ];
  return lines.map(([tag, value = ""]) => `${tag}  - ${oneLine(value)}\r\n`).join("");
}

const parts = (day: string) => ({ "date-parts": [day.split("-").map(Number)] });

function cslJson({ id, title, author, register, issued, accessed, url, language }: Citation): string {
  const item = {
    id,
    type: "webpage",
    title,
    author: [{ literal: author }],
    publisher: author,
    "container-title": register,
    issued: parts(issued),
    accessed: parts(accessed),
    URL: url,
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

type Form = {
  readonly name: string;
  /** How the name of the file ends, and the address. */
  readonly ending: string;
  readonly type: string;
  readonly write: (citation: Citation) => string;
};

/** By the last part of the address at which each is answered. */
export const citationForms = {
  bibtex: {
    name: "BibTeX",
    ending: "bib",
    type: "application/x-bibtex; charset=utf-8",
    write: bibtex,
  },
  ris: {
    name: "RIS",
    ending: "ris",
    type: "application/x-research-info-systems; charset=utf-8",
    write: ris,
  },
  csl: {
    name: "CSL-JSON",
    ending: "csl.json",
    type: "application/vnd.citationstyles.csl+json",
    write: cslJson,
  },
} as const satisfies Record<string, Form>;

export const isCitationForm = (text: string): text is keyof typeof citationForms => text in citationForms;
