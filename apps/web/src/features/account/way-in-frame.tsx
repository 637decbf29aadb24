/** What every page on the way to the desk stands in: what it is for on the left, the form on the right. */
import type { ReactNode } from "react";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { DeskHeader } from "./desk-header.tsx";

type Props = {
  readonly reader: DeskReader;
  readonly title: string;
  readonly lead: string;
  /** Said below the lead, smaller. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
};

export function WayInFrame({ reader, title, lead, beside, children }: Props) {
  return (
    <>
      <DeskHeader reader={reader} />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto grid max-w-6xl gap-x-16 gap-y-8 px-5 py-10 md:grid-cols-[minmax(0,1fr)_26rem] md:px-8 md:py-20"
      >
        <div>
          <p className="text-accent mb-3 text-sm font-medium">{reader.institute.text?.registerTitle}</p>
          <h1 className="text-4xl md:text-5xl">{title}</h1>
          <p className="mt-5 max-w-[46ch] text-lg leading-relaxed">{lead}</p>
          {beside}
        </div>
        <div className="bg-sheet border-line min-w-0 self-start border p-6 sm:p-8">{children}</div>
      </main>
    </>
  );
}
