/** What can be made new at the desk. The institute is there from the first start. */
import { ButtonLink } from "@entente/ui/button-link";
import type { CreateWords } from "@/messages/desk/create.ts";

const newKinds = ["entry", "person", "unit", "page"] as const;
type NewKind = (typeof newKinds)[number];

export const isNewKind = (kind: unknown): kind is NewKind => newKinds.some((one) => one === kind);

export function NewKinds({ words }: { readonly words: CreateWords }) {
  return (
    <ul className="flex flex-wrap gap-4">
      {newKinds.map((kind) => (
        <li key={kind}>
          <ButtonLink href={`/desk/records/new?kind=${kind}`}>{words.newRecord[kind]}</ButtonLink>
        </li>
      ))}
    </ul>
  );
}
