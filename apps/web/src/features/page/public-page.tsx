/**
 * Answers the address of a public page: a whole document, rendered once, with its real status. It is no page of the
 * framework, which would render every page twice, once for a script that public pages do not have (decision 059).
 */
import { unstable_rethrow } from "next/navigation";
import type { ReactNode } from "react";
import { SlowDayPage } from "@/features/day/slow-day-page.tsx";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import { type Reader, readerOf } from "@/lib/reader.ts";
import { isTooSlow } from "@/lib/register.ts";
import { dayWordsIn } from "@/messages/day.ts";
import { type Head, HeadElements } from "./head.tsx";
import { Island } from "./island.tsx";
import { refusedHead } from "./page-head.ts";

export type Query = Readonly<Record<string, string | string[] | undefined>>;

export type Asked<P> = {
  readonly reader: Reader;
  /** The parts of the path that have a name. */
  readonly params: P;
  readonly query: Query;
};

export type Shown =
  | {
      readonly head: Head;
      readonly body: ReactNode;
      /** 200 where nothing else is said. */
      readonly status?: 200 | 400 | 404 | 410;
    }
  /** The page stands at another address, for good. */
  | { readonly movedTo: string };

function queryOf(url: string): Query {
  const query: Record<string, string | string[]> = {};
  for (const [key, value] of new URL(url).searchParams) {
    const before = query[key];
    query[key] = before === undefined ? value : [before, value].flat();
  }
  return query;
}

const html = (body: string, status: number) =>
  new Response(body, { status, headers: { "content-type": "text/html; charset=utf-8" } });

async function documentOf(reader: Reader, head: Head, body: ReactNode): Promise<string> {
  // The framework refuses this import at the top of a file.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!DOCTYPE html>${renderToStaticMarkup(
    <html lang={reader.language}>
      <HeadElements head={head} institute={reader.institute} />
      <body>
        {body}
        <Island name="suggest" />
      </body>
    </html>,
  )}`;
}

/** What stands at an address of a past day that takes too long to work out. */
async function slowDay(locale: string, url: string): Promise<Response> {
  const reader = await readerOf(locale);
  const { pathname, search } = new URL(url);
  const path = pathname.slice(inLanguage(reader.language, "").length) as PagePath;
  const head = refusedHead(dayWordsIn(reader.language).slow);
  return html(
    await documentOf(reader, head, <SlowDayPage reader={reader} path={path} query={search} />),
    503,
  );
}

type Address<P> = { readonly params: Promise<P> };

/** Makes of what a page shows the answer to its address. A failure is told by the door, in the reader's language. */
export const publicPage =
  <P extends { readonly locale: string }>(show: (asked: Asked<P>) => Promise<Shown>) =>
  async (request: Request, address: Address<P>): Promise<Response> => {
    try {
      const params = await address.params;
      const reader = await readerOf(params.locale);
      const shown = await show({ reader, params, query: queryOf(request.url) });
      if ("movedTo" in shown) {
        return new Response(null, { status: 308, headers: { location: shown.movedTo } });
      }
      return html(await documentOf(reader, shown.head, shown.body), shown.status ?? 200);
    } catch (error) {
      unstable_rethrow(error);
      if (isTooSlow(error)) return slowDay((await address.params).locale, request.url);
      console.error(error);
      return html("", 500);
    }
  };
