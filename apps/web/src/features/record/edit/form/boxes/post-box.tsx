"use client";
/** The post that an assignment fills: one of the posts of the same entry. */
import type { Row } from "@entente/domain/record/document";
import { SelectField } from "@entente/ui/select-field";
import { useField } from "../../draft/use-draft.tsx";
import type { Of } from "../field-at.ts";
import { useForm } from "../form-context.tsx";
import { useRowName } from "../rows/row-name.ts";
import { asText, useBox } from "../use-box.ts";

export function PostBox(props: Of<"post">) {
  const { words } = useForm();
  const { value, change, words: fieldWords } = useBox(props);
  const nameOf = useRowName("post");
  const posts = (useField(["shared", "post"]).value ?? []) as readonly Row[];
  return (
    <SelectField
      {...fieldWords}
      options={posts.map((post) => ({ value: post.id, name: nameOf(post) }))}
      empty={words.nothingChosen}
      value={asText(value)}
      onChange={(event) => change(event.target.value || null)}
    />
  );
}
