/** What a first visit moves: the page and all that a browser fetches with it, in bytes as they travel. */
import { request as http } from "node:http";
import { request as https } from "node:https";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export type Weight = {
  readonly html: number;
  readonly style: number;
  readonly font: number;
  readonly image: number;
  readonly script: number;
  readonly total: number;
};

type Answer = { readonly wire: number; readonly body: Buffer; readonly contentType: string };

function decoded(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === "br") return brotliDecompressSync(body);
  return encoding === "gzip" ? gunzipSync(body) : body;
}

/** Fetches like a browser and keeps the compressed length, which `fetch` would hide. */
function get(url: string): Promise<Answer> {
  const ask = url.startsWith("https:") ? https : http;
  return new Promise((resolve, reject) => {
    const call = ask(url, { headers: { "accept-encoding": "gzip, br" } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const body = Buffer.concat(chunks);
        resolve({
          wire: body.length,
          body: decoded(body, answer.headers["content-encoding"]),
          contentType: answer.headers["content-type"] ?? "",
        });
      });
    });
    call.on("error", reject);
    call.end();
  });
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`, "i").exec(tag)?.[1];

/** The addresses that a page makes a browser fetch: styles, icons, manifest, images, scripts, preloads. */
function fetchedBy(html: string): string[] {
  const links = (html.match(/<link\b[^>]*>/gi) ?? []).flatMap((tag) => {
    const fetched = /^(stylesheet|icon|preload|modulepreload|manifest)$/i.test(attribute(tag, "rel") ?? "");
    return fetched ? [attribute(tag, "href")] : [];
  });
  const sources = (html.match(/<(?:img|script)\b[^>]*>/gi) ?? []).map((tag) => attribute(tag, "src"));
  return [...links, ...sources].flatMap((address) => address?.replaceAll("&amp;", "&") ?? []);
}

const kindOf = (contentType: string): keyof Weight => {
  if (contentType.includes("css")) return "style";
  if (contentType.includes("javascript")) return "script";
  return contentType.includes("font") ? "font" : "image";
};

/** Weighs a first visit. Fonts named in a style sheet count as fetched. */
export async function firstVisit(url: string): Promise<Weight> {
  const page = await get(url);
  const weight = { html: page.wire, style: 0, font: 0, image: 0, script: 0, total: page.wire };
  const open = new Set(fetchedBy(page.body.toString()).map((address) => new URL(address, url).href));
  // The set grows while it is read: a style sheet adds its fonts.
  for (const address of open) {
    const answer = await get(address);
    const kind = kindOf(answer.contentType);
    weight[kind] += answer.wire;
    weight.total += answer.wire;
    if (kind !== "style") continue;
    for (const [, font] of answer.body.toString().matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
      if (font && !font.startsWith("data:")) open.add(new URL(font, address).href);
    }
  }
  return weight;
}
