/** What stands at an address that names nothing, that cannot be read, or whose page was withdrawn. */
import type { Withdrawn } from "@entente/api/shared/view";
import type { ComponentProps, ReactNode } from "react";
import { NotYetPage } from "@/features/day/not-yet-page.tsx";
import type { PagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { MissingPage, type Near } from "./missing-page.tsx";
import { missingHead, refusedHead, withdrawnHead } from "./page-head.ts";
import type { Shown } from "./public-page.tsx";
import { type Refused, RefusedPage } from "./refused-page.tsx";
import { WithdrawnPage } from "./withdrawn-page.tsx";

/** The path as it stands in an address, whatever the visitor wrote there. */
const written = (path: PagePath) => path.split("/").map(encodeURIComponent).join("/") as PagePath;

export const missing = (reader: Reader, path: PagePath, near: readonly Near[]): Shown => ({
  status: 404,
  head: missingHead(reader),
  body: <MissingPage reader={reader} path={written(path)} near={near} />,
});

export const withdrawn = (reader: Reader, path: PagePath, what: Withdrawn): Shown => ({
  status: 410,
  head: withdrawnHead(reader),
  body: <WithdrawnPage reader={reader} path={path} withdrawn={what} />,
});

export const refused = <Rule extends string>(what: Refused<Rule>): Shown => ({
  status: 400,
  head: refusedHead(what.words.refused),
  body: <RefusedPage {...what} />,
});

type NotYet = Omit<ComponentProps<typeof NotYetPage>, "children">;

/** An address of something that was published after the day that is read. */
export const notYet = (what: NotYet, children?: ReactNode): Shown => ({
  status: 404,
  head: missingHead(what.reader),
  body: <NotYetPage {...what}>{children}</NotYetPage>,
});
