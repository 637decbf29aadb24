/** The small scripts of public pages. Their addresses change with their content. */
import { islandAt } from "@/lib/islands.ts";

export const dynamic = "force-dynamic";

type Address = { readonly params: Promise<{ file: string }> };

export async function GET(_: Request, { params }: Address): Promise<Response> {
  const island = islandAt((await params).file);
  if (!island) return new Response("There is no such script.\n", { status: 404 });
  return new Response(island.script, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": island.exact ? "public, max-age=31536000, immutable" : "no-cache",
    },
  });
}
