/** Why a file is not taken in at all. The name is for the desk, which says it in the reader's language. */
import { Refusal } from "@entente/domain/errors";

export const fileProblems = [
  "too-large",
  "not-xml",
  "doctype",
  "not-xliff",
  "version",
  "languages",
  "structure",
] as const;
export type FileProblem = (typeof fileProblems)[number];

const messages: Readonly<Record<FileProblem, string>> = {
  "too-large": "The file is larger than 8 MB. Send it in several parts.",
  "not-xml":
    "The file is not well-formed XML. Send the file that your translation tool exports as XLIFF 2.1.",
  doctype:
    "The file declares a document type or entities, which XLIFF does not have. Remove the declaration.",
  "not-xliff": "The file is not XLIFF 2. Export it as XLIFF 2.1.",
  version: "The file has another version of XLIFF. Export it as XLIFF 2.1.",
  languages: "Give the file two different languages of the register as srcLang and trgLang.",
  structure: "The file does not have the structure of XLIFF 2.1.",
};

/** The refusal, with the place where it can be told. */
export const refusedFile = (problem: FileProblem, where = "") =>
  new Refusal(
    problem === "too-large" ? "too-large" : "invalid-input",
    where ? `${messages[problem]} (${where})` : messages[problem],
    [{ path: ["xliff", problem], message: where }],
  );
