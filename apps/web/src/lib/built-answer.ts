/** Answers an address of a built file. */
import type { BuiltFiles } from "./built-files.ts";

type Address = { readonly params: Promise<{ file: string }> };

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  woff2: "font/woff2",
};

export const builtAnswer =
  (files: BuiltFiles) =>
  async (_: Request, { params }: Address): Promise<Response> => {
    const { file } = await params;
    const found = files.at(file);
    const type = types[file.split(".").at(-1) ?? ""];
    if (!found || !type) return new Response("There is no such file.\n", { status: 404 });
    return new Response(new Uint8Array(found.content), {
      headers: {
        "content-type": type,
        "cache-control": found.exact ? "public, max-age=31536000, immutable" : "no-cache",
      },
    });
  };
