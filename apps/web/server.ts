/**
 * The web server: Next.js behind one door. Public answers come from src/lib/page-cache and leave through
 * src/lib/public-response, staff pages pass through with their security headers, and an address without a language leads to one.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { startWork } from "@entente/api/jobs";
import { watchRegister } from "@entente/api/register-version";
import { variable } from "@entente/environment/environment";
import next from "next";
import { isPreview } from "./src/lib/desk/policy.ts";
import { forgetForgedAddress } from "./src/lib/desk/visitor-address.ts";
import { metricsOf } from "./src/lib/page-cache/metrics.ts";
import { publicDoor } from "./src/lib/page-cache/public-door.ts";
import { answerPlainReads } from "./src/lib/plain-reads/connections.ts";
import type { PlainRequest } from "./src/lib/plain-reads/plain-request.ts";
import { asText, waitsFor } from "./src/lib/public-response/as-text.ts";
import { forgetForgedDay } from "./src/lib/public-response/asked-day.ts";
import { kindOfPath } from "./src/lib/public-response/kind-of-path.ts";
import { chooseLanguage } from "./src/lib/public-response/language-choice.ts";
import { commonHeaders, heeded } from "./src/lib/public-response/security-headers.ts";

// Next.js and the share image look for files from here.
process.chdir(import.meta.dirname);

const hostname = variable("HOST");
const port = variable("PORT") ?? 3000;

const app = next({ dev: false, hostname, port, dir: import.meta.dirname });
const handle = app.getRequestHandler();
const register = watchRegister();
const door = publicDoor({
  handle,
  current: register.current,
  origin: variable("ORIGIN"),
  megabytes: variable("PAGE_CACHE_MEGABYTES"),
  daySeconds: variable("DAY_SECONDS"),
});
let ready = false;

const setAll = (response: ServerResponse, headers: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

function plain(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  response.end(body);
}

/** Whether the visitor came over TLS, which ends at the server in front. */
const cameByTls = ({ headers }: Pick<IncomingMessage, "headers">) => headers["x-forwarded-proto"] === "https";

/** False for broken percent signs, at which the framework would fall over. */
function decodable(path: string): boolean {
  if (!path.includes("%")) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** The server lives, and the register answers. */
async function health(path: string, response: ServerResponse): Promise<void> {
  if (path === "/healthz") return plain(response, 200, "ok\n");
  if (path === "/metrics") return plain(response, 200, metricsOf(door.counts(), process.memoryUsage.rss()));
  const answers =
    ready &&
    (await fetch(`http://${hostname}:${port}/look.css`, { signal: AbortSignal.timeout(5000) })
      .then((answer) => answer.ok)
      .catch(() => false));
  plain(response, answers ? 200 : 503, answers ? "ready\n" : "not ready\n");
}

function toLanguage(request: IncomingMessage, response: ServerResponse, path: string, query: string): void {
  const language = chooseLanguage(request.headers.cookie, request.headers["accept-language"]);
  const location = path === "/" ? `/${language}${query}` : `/${language}${path}${query}`;
  response.writeHead(307, {
    location,
    vary: "Accept-Language, Cookie",
    "cache-control": "private, no-store",
  });
  response.end();
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const secure = cameByTls(request);
  // Two slashes at the start would name another host.
  const address = (request.url ?? "/").replace(/^[/\\]+/, "/");
  request.url = address;
  // No visitor tells the renderer as of which day it reads; the door does.
  forgetForgedDay(request.headers);
  const [path = "/", search] = address.split("?", 2);
  if (!decodable(path)) return plain(response, 400, "This address is malformed.\n");
  const kind = kindOfPath(path);
  if (kind === "page" || kind === "file") return door.answer(request, response, secure);
  setAll(response, kind === "static" ? heeded(commonHeaders(secure), "text/css") : commonHeaders(secure));
  if (isPreview(path)) response.setHeader("x-frame-options", "SAMEORIGIN");
  if (kind === "health") return health(path, response);
  if (kind === "without-language") {
    return toLanguage(request, response, path, search === undefined ? "" : `?${search}`);
  }
  if (kind === "staff") forgetForgedAddress(request);
  await handle(request, response);
}

/** Most of what visitors ask for: a public address, plainly asked, whose answer is the same for everybody. */
async function answerPlainly(request: PlainRequest): Promise<string | null> {
  const [path = "/"] = request.url.split("?", 1);
  if (path.startsWith("//") || /[%\\]/.test(path)) return null;
  const kind = kindOfPath(path);
  if (kind !== "page" && kind !== "file") return null;
  const packed = await door.kept(request, cameByTls(request));
  return packed && asText(request, packed);
}

await app.prepare();
const work = startWork();
const server = createServer({ maxHeaderSize: 16_384 }, (request, response) => {
  serve(request, response).catch((error: unknown) => {
    console.error(error);
    if (!response.headersSent) response.statusCode = 500;
    response.end();
  });
});
server.requestTimeout = 30_000;
server.keepAliveTimeout = waitsFor * 1000;
const letGo = answerPlainReads(server, { answer: answerPlainly, patience: server.keepAliveTimeout + 1000 });
server.listen(port, hostname, () => {
  ready = true;
  console.log(`Entente answers on http://${hostname}:${port}`);
});

const stop = () => {
  ready = false;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  letGo();
  Promise.all([closed, work.then((runner) => runner.stop()), register.close()]).finally(() =>
    process.exit(0),
  );
  setTimeout(() => process.exit(0), 5000).unref();
};
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
// Whoever started the server is gone.
process.once("disconnect", stop);
