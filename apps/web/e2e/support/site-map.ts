/** The site map as a search engine reads it: the list of files, then every file. */
import { type APIRequestContext, expect } from "@playwright/test";

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = ""]) => new URL(address.replaceAll("&amp;", "&")),
  );

/** The files that the list at an address names, each as text. */
export async function siteMapFiles(request: APIRequestContext, list = "/sitemap.xml"): Promise<string[]> {
  const files: string[] = [];
  for (const { pathname, search } of locations(await (await request.get(list)).text())) {
    const answer = await request.get(pathname + search);
    expect(answer.status(), pathname + search).toBe(200);
    files.push(await answer.text());
  }
  return files;
}

/** The path of every page that it names. */
export async function siteMapPaths(request: APIRequestContext): Promise<string[]> {
  const files = await siteMapFiles(request);
  return files.flatMap((file) => locations(file).map(({ pathname }) => pathname));
}
