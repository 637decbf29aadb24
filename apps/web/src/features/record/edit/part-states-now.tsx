"use client";
/** How far the parts of a record are, also after something was saved on this very page. */
import { type ComponentProps, useEffect, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { PartStates } from "../part-states.tsx";
import { onSaved } from "./draft/saved.ts";

type Props = ComponentProps<typeof PartStates> & { readonly recordId: string };

export function PartStatesNow({ recordId, parts, ...rest }: Props) {
  const [now, setNow] = useState<Props["parts"]>(parts);
  useEffect(() => {
    let asked = 0;
    return onSaved(recordId, () => {
      const turn = ++asked;
      desk.record.status.query({ recordId }).then(
        (told) => (turn === asked ? setNow(told) : undefined),
        // The form itself says when nothing can be reached.
        () => undefined,
      );
    });
  }, [recordId]);
  return <PartStates parts={now} {...rest} />;
}
