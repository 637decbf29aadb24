"use client";
/** Doubling and removing a row with all that belongs to it: its texts, and the assignments of a post. */
import type { Row } from "@entente/domain/record/document";
import type { ListNoun } from "@entente/domain/record/nouns";
import { useDraft, useRows } from "../../draft/use-draft.tsx";
import { useForm } from "../form-context.tsx";

export function useRowActs(noun: ListNoun) {
  const { languages } = useForm();
  const { document, change } = useDraft();
  const { rows, add, remove } = useRows(noun);
  const { remove: removeAssignment } = useRows("assignment");
  return {
    /** Puts a copy behind the row and answers its id. Who holds a post holds no copy of it. */
    double(row: Row): string {
      const { id: _, ...rest } = row;
      const id = add(rest, rows.findIndex((one) => one.id === row.id) + 1);
      for (const { tag } of languages) {
        const text = document().text[tag]?.rows?.[row.id];
        if (text) change(["text", tag, "rows", id], text);
      }
      return id;
    },
    /** Removes the row. What it answers puts everything back. */
    drop(row: Row): () => void {
      const holders = noun === "post" ? (document().shared.assignment ?? []) : [];
      const ofPost = holders.filter(({ postId }) => postId === row.id);
      const undos = [remove(row.id), ...ofPost.map(({ id }) => removeAssignment(id))];
      return () => {
        for (const undo of undos.toReversed()) undo();
      };
    },
  };
}
