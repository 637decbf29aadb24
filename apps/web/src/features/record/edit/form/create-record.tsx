"use client";
/** Makes a record in place, with the least that it needs, as a draft. Its id is made with the dialog: pressed twice, it is one. */
import type { ReferenceView } from "@entente/api/reference/view";
import type { RecordKind } from "@entente/domain/fields/field";
import { Button } from "@entente/ui/button";
import { Dialog } from "@entente/ui/dialog";
import { useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { newId } from "@/lib/desk/new-id.ts";
import { fill } from "@/lib/fill.ts";
import { type Least, leastDocument, startOf } from "../create/least.ts";
import { LeastFields } from "../create/least-fields.tsx";
import { useForm } from "./form-context.tsx";

type Props = {
  readonly kind: RecordKind;
  /** What was typed into the box. */
  readonly name: string;
  readonly onClose: () => void;
  readonly onCreated: (record: ReferenceView) => void;
};

export function CreateRecord({ kind, name, onClose, onCreated }: Props) {
  const { words, createWords, reader } = useForm();
  const [id] = useState(newId);
  const [least, setLeast] = useState<Least>(() => startOf(kind, name));
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const [asked, setAsked] = useState(false);
  const save = async () => {
    setAsked(true);
    if (least.name.trim() === "" || state === "busy") return;
    setState("busy");
    try {
      await desk.record.save.mutate({
        recordId: id,
        kind,
        counter: 0,
        content: leastDocument(kind, least, reader),
      });
      onCreated({ id, kind, name: least.name.trim(), acronym: null, state: "draft" });
    } catch {
      setState("failed");
    }
  };
  return (
    <Dialog
      id={`create-${id}`}
      heading={fill(words.create.heading, { kind: createWords.kinds[kind] })}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void save();
        }}
      >
        <p className="text-muted mb-5 text-sm">{words.create.lead}</p>
        <LeastFields
          id={`create-${id}`}
          kind={kind}
          least={least}
          onChange={setLeast}
          words={createWords}
          required={asked ? words.create.required : undefined}
        />
        <p role="alert" className="text-accent mt-4 text-sm font-medium empty:hidden">
          {state === "failed" ? words.create.failed : null}
        </p>
        <div className="mt-6 flex flex-wrap gap-4">
          <Button type="submit" look="main" aria-disabled={state === "busy"}>
            {words.create.save}
          </Button>
          <Button onClick={onClose}>{words.create.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
