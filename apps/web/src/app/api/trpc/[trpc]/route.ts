/** The staff's router over HTTP. Whoever asks is read from the session at each request; other sites are refused. */
import { contextOpenedBy } from "@entente/api/staff-caller";
import { staffRouter } from "@entente/api/staff-router";
import { actorOf } from "@entente/auth/session/read";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { isSameOrigin } from "@/lib/desk/same-origin.ts";

export const dynamic = "force-dynamic";

/** Room for the longest document several times over. */
const largestBody = 2_000_000;

const refused = (status: number) => new Response(null, { status, headers: { "cache-control": "no-store" } });

async function answer(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refused(403);
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (request.method === "POST" && !(length <= largestBody)) return refused(413);
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: staffRouter,
    maxBatchSize: 10,
    createContext: async () =>
      contextOpenedBy(request.headers.get("x-opened-by"), await actorOf(request.headers)),
    responseMeta: () => ({ headers: new Headers({ "cache-control": "no-store" }) }),
    onError: ({ error }) => {
      if (error.code === "INTERNAL_SERVER_ERROR") console.error(error);
    },
  });
}

export { answer as GET, answer as POST };
