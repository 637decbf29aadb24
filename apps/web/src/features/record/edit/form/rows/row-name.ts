"use client";
import { parseEdtf } from "@entente/domain/dates/edtf";
/** What a row says in one line: "Belgium · ratification · 22 November 1996". */
import { printDate, printNumber } from "@entente/domain/dates/print";
import type { FormField, FormList } from "@entente/domain/form/form";
import type { Row } from "@entente/domain/record/document";
import type { ListNoun } from "@entente/domain/record/nouns";
import { useCallback, useMemo } from "react";
import { useForm } from "../form-context.tsx";

type Names = Readonly<Record<string, string | undefined>>;

/** The list of a noun in the form. */
export function useList(noun: ListNoun): FormList {
  const { form } = useForm();
  const list = form.sections.flatMap(({ lists }) => lists).find((one) => one.noun === noun);
  if (!list) throw new Error(`The form of a ${form.kind} has no list of ${noun}.`);
  return list;
}

/** Names rows of one list in the reader's language. */
export function useRowName(noun: ListNoun): (row: Row) => string {
  const { form, words, names, reader, languages } = useForm();
  const list = useList(noun);
  const shown = useMemo(
    () => list.summary.flatMap((key) => list.fields.filter((field) => field.key === key)),
    [list],
  );
  const print = useCallback(
    ({ widget }: FormField, value: unknown): string | undefined => {
      if (value === null || value === undefined || value === "") return undefined;
      if (typeof value === "number") return printNumber(value, reader);
      if (widget.type === "names") {
        const inLanguages = value as Names;
        return [reader, ...languages.map(({ tag }) => tag)].map((tag) => inLanguages[tag]).find(Boolean);
      }
      if (typeof value !== "string") return undefined;
      if (widget.type === "select") {
        return form.options[widget.options]?.find((option) => option.value === value)?.name ?? value;
      }
      if (widget.type === "record") return names.get(value)?.name ?? words.unknownRecord;
      if (widget.type === "date" || widget.type === "day") {
        return parseEdtf(value) ? printDate(value, reader) : value;
      }
      return value;
    },
    [form, words, names, reader, languages],
  );
  return useCallback(
    (row) => {
      const parts = shown.map((field) => print(field, row[field.key])).filter(Boolean);
      return parts.length > 0 ? parts.join(" · ") : words.rows.empty;
    },
    [shown, print, words],
  );
}
