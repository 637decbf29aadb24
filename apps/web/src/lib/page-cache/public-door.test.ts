/** The public door as visitors meet it: a real server, with a stand-in for the framework and for the register. */
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { publicDoor } from "./public-door.ts";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Answer = { status: number; headers: IncomingMessage["headers"]; body: Buffer };

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const html = (text: string, status = 200): Handle => {
  return async (_request, response) => {
    response.writeHead(status, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "private, no-store",
    });
    response.end(`<html><head></head><body>${text.padEnd(500, ".")}</body></html>`);
  };
};

async function open(handle: Handle, current: () => string | Promise<string> = () => "1") {
  const seen: IncomingMessage[] = [];
  const counted: Handle = async (request, response) => {
    seen.push(request);
    await handle(request, response);
  };
  const door = publicDoor({
    handle: counted,
    current,
    origin: undefined,
    megabytes: 1,
    daySeconds: 6,
  });
  const server = createServer((request, response) => {
    door.answer(request, response, false).catch(() => {
      response.statusCode = 500;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const get = (path = "/en", headers: Record<string, string> = {}, method = "GET") =>
    new Promise<Answer>((resolve, reject) => {
      const sent = ask({ port, host: "127.0.0.1", path, method, headers, agent: false }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on("data", (piece: Buffer) => pieces.push(piece));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(pieces),
          }),
        );
      });
      sent.on("error", reject).end();
    });
  return { get, seen, ...door };
}

test("a page is rendered once for each state of the register", async () => {
  let state = "1";
  const { get, seen, counts } = await open(html("Text"), () => state);
  await get();
  const second = await get();
  expect(second.body.toString()).toContain("Text");
  expect(second.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  expect(second.headers["content-security-policy"]).toContain("default-src 'none'");
  expect(seen).toHaveLength(1);
  state = "2";
  await get();
  expect(seen).toHaveLength(2);
  expect(counts()).toMatchObject({ hits: 1, misses: 2, entries: 1 });
});

test("however many ask at once, one rendering answers, also when the first of them leaves", async () => {
  const { promise: gate, resolve } = Promise.withResolvers<void>();
  const { get, seen } = await open(async (request, response) => {
    await gate;
    await html("Text")(request, response);
  });
  const all = Array.from({ length: 20 }, () => get());
  await expect.poll(() => seen.length).toBe(1);
  resolve();
  const answers = await Promise.all(all);
  expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1);
  expect(seen).toHaveLength(1);
});

test("every encoding says the same under a tag of its own, and a known tag is answered without a body", async () => {
  const { get, seen } = await open(html("Text"));
  const [plain, br, gzip] = await Promise.all([
    get(),
    get("/en", { "accept-encoding": "br, gzip" }),
    get("/en", { "accept-encoding": "gzip" }),
  ]);
  expect(brotliDecompressSync(br.body)).toEqual(plain.body);
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
  expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
  for (const answer of [plain, br, gzip]) expect(answer.headers.vary).toBe("Accept-Encoding");
  const again = await get("/en", {
    "accept-encoding": "br",
    "if-none-match": `W/"x", ${br.headers.etag}`,
  });
  expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  expect(again.headers).toMatchObject({
    etag: br.headers.etag,
    vary: "Accept-Encoding",
    "cache-control": br.headers["cache-control"],
  });
  const other = await get("/en", { "accept-encoding": "gzip", "if-none-match": String(br.headers.etag) });
  expect(other.status).toBe(200);
  expect(seen).toHaveLength(1);
});

test("asked for the head alone, the head of the page is answered and the page is kept", async () => {
  const { get, seen } = await open(html("Text"));
  const head = await get("/en", {}, "HEAD");
  const page = await get();
  expect(head.body).toHaveLength(0);
  expect(head.headers["content-length"]).toBe(String(page.body.length));
  expect(seen.map(({ method }) => method)).toEqual(["GET"]);
});

test("the renderer sees nothing of a visitor that is not in the key", async () => {
  const { get, seen } = await open(html("Text"));
  await get("/en/search?q=a%20b", {
    "x-forwarded-host": "evil.example.org",
    "x-middleware-subrequest": "1",
    "accept-language": "fr",
    "if-none-match": '"x"',
    referer: "http://evil.example.org/fr",
    rsc: "1",
    cookie: "language=fr",
  });
  expect(Object.keys(seen[0]?.headers ?? {}).sort()).toEqual(["accept", "host"]);
  expect(seen[0]?.url).toBe("/en/search?q=a+b");
});

test("a switch of language is remembered for one reader, and for nobody else", async () => {
  const { get } = await open(html("Text"));
  const switched = await get("/fr", { host: "here.example.org", referer: "http://here.example.org/en" });
  expect(switched.headers["set-cookie"]?.[0]).toContain("language=fr;");
  expect(switched.headers["cache-control"]).toBe("private, no-store");
  const next = await get("/fr", { host: "here.example.org" });
  expect(next.headers["set-cookie"]).toBeUndefined();
  expect(next.headers["cache-control"]).toContain("public");
});

test("whoever is known to the desk gets a page of their own, which nobody keeps", async () => {
  const { get, seen, counts } = await open(html("Text"));
  await get();
  const own = await get("/en", { cookie: "entente-session=x" });
  expect(own.headers["cache-control"]).toBe("private, no-store");
  expect(own.body.toString()).toContain("Text");
  expect(seen).toHaveLength(2);
  expect(counts().entries).toBe(1);
});

test.each([
  [410, 1],
  [404, 2],
  [500, 2],
  [503, 2],
])(
  "an answer with status %i is rendered %i times for two who ask one after the other",
  async (status, times) => {
    const { get, seen } = await open(html("Text", status));
    await get();
    const second = await get();
    expect(second.status).toBe(status);
    expect(second.headers.etag).toBeUndefined();
    expect(second.headers["cache-control"]).toBe(
      status >= 500 ? "no-store" : "public, max-age=0, must-revalidate",
    );
    expect(seen).toHaveLength(times);
  },
);

test("a page that moved for good is kept, a detour is not", async () => {
  const moved = (status: number): Handle => {
    return async (_request, response) => {
      response.writeHead(status, { location: "/en/treaties/new" });
      response.end();
    };
  };
  const forGood = await open(moved(308));
  await forGood.get();
  expect(await forGood.get()).toMatchObject({ status: 308, headers: { location: "/en/treaties/new" } });
  expect(forGood.seen).toHaveLength(1);
  const detour = await open(moved(307));
  await detour.get();
  await detour.get();
  expect(detour.seen).toHaveLength(2);
});

test("a rendering that breaks fails for those who waited, and the next one tries again", async () => {
  let breaks = true;
  const { get } = await open(async (request, response) => {
    if (breaks) throw new Error("broken");
    await html("Text")(request, response);
  });
  expect((await get()).status).toBe(500);
  breaks = false;
  expect((await get()).status).toBe(200);
});

test("a page that cannot be rendered is answered as it is, and not made a second time for the same visitor", async () => {
  const { kept, seen } = await open(html("secret stack", 500));
  const found = await kept({ method: "GET", url: "/nl/units", headers: { host: "a" } }, false);
  expect(found?.status).toBe(500);
  expect(seen).toHaveLength(1);
});

test("while the database does not say what is public, nothing is answered from memory", async () => {
  let known = true;
  const { get, seen } = await open(html("Text"), async () => {
    if (known) return "1";
    throw new Error("away");
  });
  await get();
  known = false;
  await get();
  expect(seen).toHaveLength(2);
});

test("a page that was being rendered when something was published is not kept as the new one", async () => {
  let state = "1";
  const { promise: gate, resolve } = Promise.withResolvers<void>();
  let words = "Old";
  const { get, seen } = await open(
    async (request, response) => {
      const mine = words;
      if (mine === "Old") await gate;
      await html(mine)(request, response);
    },
    () => state,
  );
  const slow = get();
  await expect.poll(() => seen.length).toBe(1);
  words = "New";
  state = "2";
  expect((await get()).body.toString()).toContain("New");
  resolve();
  expect((await slow).body.toString()).toContain("Old");
  expect((await get()).body.toString()).toContain("New");
});

test("what is no text is kept as it is", async () => {
  const { get, seen } = await open(async (_request, response) => {
    response.writeHead(200, { "content-type": "image/png", "cache-control": "public, max-age=3600" });
    response.end(Buffer.from([1, 2, 3]));
  });
  await get("/share-image/en");
  const picture = await get("/share-image/en", { "accept-encoding": "br" });
  expect([...picture.body]).toEqual([1, 2, 3]);
  expect(picture.headers["content-encoding"]).toBeUndefined();
  expect(picture.headers["cache-control"]).toBe("public, max-age=3600");
  expect(seen).toHaveLength(1);
});

test("the renderer is told the day of the address, and never what a visitor says it is", async () => {
  const { get, seen } = await open(html('<a href="/en/people">People</a>'));
  const { headers, body } = await get("/en?on=2019-06-30", { "x-entente-day": "2000-01-01" });
  expect(seen.at(-1)?.headers["x-entente-day"]).toBe("2019-06-30");
  expect(seen.at(-1)?.url).toBe("/en");
  expect(body.toString()).toContain('<a href="/en/people?on=2019-06-30">');
  expect(headers["x-robots-tag"]).toBe("noindex");
  expect(headers.link).toBe('</en>; rel="canonical"');
  // Also where nothing is kept.
  await get("/en?unknown=1", { "x-entente-day": "2000-01-01" });
  expect(seen.at(-1)?.headers["x-entente-day"]).toBeUndefined();
  await get("/en?unknown=1&on=2019-06-30");
  expect(seen.at(-1)?.headers["x-entente-day"]).toBe("2019-06-30");
});

test("the renderer is told by when a past day must be read, and never what a visitor says", async () => {
  const { get, seen } = await open(html("Text"));
  for (const path of ["/en?on=2019-06-30", "/en?unknown=1&on=2019-06-30"]) {
    const before = Date.now();
    await get(path, { "x-entente-until": "1" });
    const until = Number(seen.at(-1)?.headers["x-entente-until"]);
    expect(until).toBeGreaterThanOrEqual(before + 6000);
    expect(until).toBeLessThanOrEqual(Date.now() + 6000);
  }
  await get("/en?unknown=1", { "x-entente-until": "1" });
  expect(seen.at(-1)?.headers["x-entente-until"]).toBeUndefined();
});

test("what moved leads on in the day", async () => {
  const { get } = await open(async (_request, response) => {
    response.writeHead(308, { location: "/en/treaties/new" });
    response.end();
  });
  expect((await get("/en/treaties/old?on=2019-06-30")).headers.location).toBe(
    "/en/treaties/new?on=2019-06-30",
  );
});

test("a day that is none leads to the page that says so, and is told to machines", async () => {
  const { get, seen } = await open(html("Not a day"));
  await get("/nl/people?on=2019-06-31");
  expect(seen.at(-1)?.url).toBe("/nl/unreadable-day?at=%2Fnl%2Fpeople&given=2019-06-31");
  const data = await get("/nl/treaties/cbd.json?on=2019-06-31");
  expect(data.status).toBe(400);
  expect(JSON.parse(data.body.toString())).toMatchObject({ problems: [{ key: "on", rule: "day" }] });
  expect(seen).toHaveLength(1);
});

test("only a few pages of past days are made at a time, and the present does not wait for them", async () => {
  let working = 0;
  let most = 0;
  const ends: (() => void)[] = [];
  const { get } = await open(async (request, response) => {
    if (request.headers["x-entente-day"]) {
      most = Math.max(most, ++working);
      await new Promise<void>((end) => ends.push(end));
      working -= 1;
    }
    await html("Text")(request, response);
  });
  const days = Array.from({ length: 70 }, (_, place) => get(`/en?on=${1950 + place}-01-01`));
  await expect.poll(() => ends.length).toBe(2);
  expect((await get("/en")).status).toBe(200);
  const allDays = Promise.all(days);
  let done = false;
  void allDays.finally(() => {
    done = true;
  });
  while (!done) {
    ends.shift()?.();
    await new Promise(setImmediate);
  }
  const statuses = (await allDays).map(({ status }) => status);
  expect(most).toBe(2);
  expect(statuses.filter((status) => status === 503).length).toBe(8);
  expect(statuses.filter((status) => status === 200).length).toBe(62);
});
