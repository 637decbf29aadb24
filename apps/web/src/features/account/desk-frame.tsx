/** What every page of the desk stands in once somebody has signed in. */
import type { Actor } from "@entente/domain/access/authorize";
import type { ReactNode } from "react";
import { DeskSearch } from "@/features/home-desk/edit/desk-search.tsx";
import { searchFor } from "@/features/home-desk/search-in.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { searchWords } from "@/messages/desk/search.ts";
import { DeskHeader } from "./desk-header.tsx";
import { DeskNavigation } from "./desk-navigation.tsx";

type Props = {
  readonly reader: DeskReader;
  readonly actor: Actor;
  readonly token: string;
  readonly path: string;
  readonly children: ReactNode;
};

export function DeskFrame({ reader, actor, token, path, children }: Props) {
  return (
    <>
      <DeskHeader reader={reader}>
        <DeskSearch search={searchFor(actor, reader)} words={searchWords[reader.language]} />
        <DeskNavigation reader={reader} actor={actor} token={token} path={path} />
      </DeskHeader>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto max-w-6xl px-5 pb-20 has-data-beside:max-w-[112rem] md:px-8"
      >
        {children}
      </main>
    </>
  );
}
