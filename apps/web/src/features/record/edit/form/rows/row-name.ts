"use client";
/** What a row says in one line: "Belgium · ratification · 22 November 1996". */
import type { FormList } from "@entente/domain/form/form";
import type { Row } from "@entente/domain/record/document";
import type { ListNoun } from "@entente/domain/record/nouns";
import { useCallback, useMemo } from "react";
import { useField } from "../../draft/use-draft.tsx";
import { useForm } from "../form-context.tsx";
import { usePrint } from "../use-print.ts";

/** The list of a noun in the form. */
export function useList(noun: ListNoun): FormList {
  const { form } = useForm();
  const list = form.sections.flatMap(({ lists }) => lists).find((one) => one.noun === noun);
  if (!list) throw new Error(`The form of a ${form.kind} has no list of ${noun}.`);
  return list;
}

const separator = " · ";

/** Names rows of one list in the reader's language. */
export function useRowName(noun: ListNoun): (row: Row) => string {
  const { words } = useForm();
  const print = usePrint();
  const list = useList(noun);
  const shown = useMemo(
    () => list.summary.flatMap((key) => list.fields.filter((field) => field.key === key)),
    [list],
  );
  return useCallback(
    (row) => {
      const parts = shown.map((field) => print(field, row[field.key])).filter(Boolean);
      return parts.length > 0 ? parts.join(separator) : words.rows.empty;
    },
    [shown, print, words],
  );
}

/** Names rows as their list shows them: a post with those who hold it. */
export function useFullRowName(noun: ListNoun): (row: Row) => string {
  const { names } = useForm();
  const nameOf = useRowName(noun);
  const assignments = useField(["shared", "assignment"]).value as readonly Row[] | undefined;
  return useCallback(
    (row) => {
      if (noun !== "post") return nameOf(row);
      const holders = (assignments ?? [])
        .filter(({ postId, until }) => postId === row.id && !until)
        .map(({ personId, organisation }) => names.get(String(personId))?.name ?? organisation);
      return [nameOf(row), ...holders.filter(Boolean)].join(separator);
    },
    [noun, nameOf, assignments, names],
  );
}
