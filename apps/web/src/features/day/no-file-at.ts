/**
 * What the address of a file of a record answers that names nothing as of the day that is read: the way to the file
 * where the record stood then, since when there is one, or that there is none.
 */
import { readDay } from "@/lib/day.ts";
import { laterAt } from "./later.ts";

type Asked = Omit<Parameters<typeof laterAt>[0], "day"> & {
  /** What follows the path of the record: ".json". */
  readonly ending: string;
};

/** Anybody may read it by program, and no search engine lists it. */
const headers = { "access-control-allow-origin": "*", "x-robots-tag": "noindex" };

export async function noFileAt({ ending, ...at }: Asked): Promise<Response> {
  const later = await laterAt({ day: await readDay(), ...at });
  if (later?.place) {
    const location = `/${at.language}${later.place}${ending}`;
    return new Response(null, { status: 308, headers: { location } });
  }
  const notYet = later && { error: "not yet published", firstPublishedOn: later.now.firstPublishedOn };
  return Response.json(notYet ?? { error: "not found" }, { status: 404, headers });
}
