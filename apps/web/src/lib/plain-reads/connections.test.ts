/** Connections as they come over a line: what goes in and what comes out, beside a server that Node.js reads alone. */
import { Agent, get as ask, createServer, type IncomingMessage, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type AnswerPlainly, answerPlainReads } from "./connections.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const withBody = (by: string, text: string) => `${by} ${text}`;

/** Node.js answers with what it understood, body and all. */
async function listen(): Promise<Server> {
  const server = createServer({ connectionsCheckingInterval: 50 }, async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    response.end(withBody("node", `${request.method} ${request.url} ${Buffer.concat(pieces)}`));
  });
  server.headersTimeout = 200;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return server;
}

const written = (text: string) => `HTTP/1.1 200 OK\r\ncontent-length: ${text.length}\r\n\r\n${text}`;
const always: AnswerPlainly = async ({ url }) => written(withBody("plain", url));

async function open(answer: AnswerPlainly = always, patience = 5000) {
  const server = await listen();
  const letGo = answerPlainReads(server, { answer, patience });
  closing.push(letGo);
  return { server, letGo, ...talkTo(server) };
}

function talkTo(server: Server) {
  const { port } = server.address() as AddressInfo;
  const line = async (): Promise<{
    socket: Socket;
    heard: () => string;
    until: (found: RegExp) => Promise<string>;
  }> => {
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    let text = "";
    const listeners = new Set<() => void>();
    const tell = () => {
      for (const listener of listeners) listener();
    };
    socket.setEncoding("latin1").on("data", (piece) => {
      text += piece;
      tell();
    });
    for (const event of ["end", "close"]) {
      socket.on(event, () => {
        if (!text.endsWith("|gone")) text += "|gone";
        tell();
      });
    }
    socket.on("error", () => {});
    closing.push(() => socket.destroy());
    await new Promise<void>((resolve) => socket.once("connect", resolve));
    const until = (found: RegExp) =>
      new Promise<string>((resolve) => {
        const look = () => {
          if (!found.test(text)) return;
          listeners.delete(look);
          resolve(text);
        };
        listeners.add(look);
        look();
      });
    return { socket, heard: () => text, until };
  };
  return { port, line };
}

const question = (path: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`;
const post = (body: string) =>
  `POST /in HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

test("plain questions are answered one after the other on the same connection", async () => {
  const { line } = await open();
  const { socket, until } = await line();
  socket.write(question("/1"));
  await until(/plain \/1$/);
  socket.write(question("/2"));
  expect(await until(/plain \/2$/)).toBe(written("plain /1") + written("plain /2"));
});

test("what is not plain is Node's, with all that follows on that connection", async () => {
  const { line } = await open();
  const { socket, until } = await line();
  socket.write(question("/1"));
  await until(/plain \/1$/);
  socket.write(post("abc"));
  await until(/node POST \/in abc$/);
  socket.write(question("/2"));
  await until(/node GET \/2 $/);
});

test("a question in the body of another is never taken for one", async () => {
  const { line } = await open();
  const { socket, until, heard } = await line();
  const inside = question("/inside");
  socket.write(post(inside).slice(0, -inside.length));
  await new Promise((resolve) => setTimeout(resolve, 30));
  socket.write(inside);
  await until(/node POST \/in GET \/inside/);
  expect(heard().match(/HTTP\/1\.1 200/g)).toHaveLength(1);
  expect(heard()).not.toContain("plain");
});

test("questions sent without waiting are answered in their order", async () => {
  const { line } = await open();
  const [together, inPieces] = [await line(), await line()];
  together.socket.write(question("/1") + question("/2") + question("/3"));
  await together.until(/GET \/1 [\s\S]*GET \/2 [\s\S]*GET \/3 $/);
  inPieces.socket.write(question("/1").slice(0, 12));
  await new Promise((resolve) => setTimeout(resolve, 20));
  inPieces.socket.write(question("/1").slice(12) + question("/2"));
  await inPieces.until(/GET \/1 [\s\S]*GET \/2 $/);
});

test("who asks again before the answer is there gets both answers, in order", async () => {
  let release = () => {};
  const { line } = await open(async ({ url }) => {
    if (url === "/slow") await new Promise<void>((resolve) => (release = resolve));
    return written(withBody("plain", url));
  });
  const { socket, until } = await line();
  socket.write(question("/slow"));
  await new Promise((resolve) => setTimeout(resolve, 30));
  socket.write(question("/next"));
  await new Promise((resolve) => setTimeout(resolve, 30));
  release();
  expect(await until(/\/next $/)).toMatch(/plain \/slow[\s\S]*node GET \/next $/);
});

test("Node answers where there is no plain answer, or making it failed", async () => {
  const { line } = await open(async ({ url }) => {
    if (url === "/fails") throw new Error("down");
    return null;
  });
  for (const path of ["/none", "/fails"]) {
    const { socket, until } = await line();
    socket.write(question(path));
    await until(new RegExp(`node GET ${path} $`));
    socket.write(question("/again"));
    await until(/node GET \/again $/);
  }
});

test("whoever says that this was the last question still gets its answer, and the connection ends", async () => {
  const { line } = await open(async ({ url }) => {
    await new Promise((resolve) => setTimeout(resolve, 40));
    return written(withBody("plain", url));
  });
  const { socket, until } = await line();
  socket.end(question("/1"));
  await until(/plain \/1\|gone$/);
});

test("whoever leaves before the answer disturbs nobody", async () => {
  const { line, server } = await open(async () => {
    await new Promise((resolve) => setTimeout(resolve, 40));
    return null;
  });
  const left = await line();
  left.socket.write(question("/1"));
  left.socket.resetAndDestroy();
  const { socket, until } = await line();
  socket.write(question("/2"));
  await until(/node GET \/2 $/);
  socket.destroy();
  await expect
    .poll(() => new Promise((resolve) => server.getConnections((_, count) => resolve(count))))
    .toBe(0);
});

test("a head that never ends is ended by Node, and a connection that asks nothing by us", async () => {
  const { line } = await open(always, 100);
  const [slow, silent] = [await line(), await line()];
  slow.socket.write("GET /en HTTP/1.1\r\nHost:");
  expect(await slow.until(/\|gone$/)).toContain("408 Request Timeout");
  expect(await silent.until(/\|gone$/)).toBe("|gone");
});

test("letting go ends who waits at once, and who is being answered afterwards", async () => {
  let release = () => {};
  const { line, letGo } = await open(async ({ url }) => {
    if (url === "/slow") await new Promise<void>((resolve) => (release = resolve));
    return written(withBody("plain", url));
  });
  const [idle, busy] = [await line(), await line()];
  idle.socket.write(question("/1"));
  await idle.until(/plain \/1$/);
  busy.socket.write(question("/slow"));
  await new Promise((resolve) => setTimeout(resolve, 30));
  letGo();
  await idle.until(/\|gone$/);
  release();
  await busy.until(/plain \/slow\|gone$/);
});

test("an agent that keeps its connection uses it again", async () => {
  const { port } = await open();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const places = new Set<number | undefined>();
  for (const path of ["/1", "/2", "/3"]) {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      ask({ port, host: "127.0.0.1", path, agent }, resolve).on("error", reject);
    });
    places.add(answer.socket.localPort);
    for await (const piece of answer) expect(`${piece}`).toBe(`plain ${path}`);
  }
  expect(places.size).toBe(1);
  agent.destroy();
});

const oddities = [
  "GET /en HTTP/1.1\r\n\r\n",
  "GET /en HTTP/1.0\r\n\r\n",
  "GET /en HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
  "GET /en HTTP/1.1\r\nHost : a\r\n\r\n",
  "GET /en HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n",
  "GET /en HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
  "GET /en HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
  "GET /en HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc",
  "GET /en HTTP/1.1\nHost: a\n\n",
  "GET /é HTTP/1.1\r\nHost: a\r\n\r\n",
  `GET /en HTTP/1.1\r\nHost: a\r\nX: ${"b".repeat(20_000)}\r\n\r\n`,
  "HEAD /en HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
  "BREW /en HTTP/1.1\r\nHost: a\r\n\r\n",
  "\r\n\r\nGET /en HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
  "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
];

test.each(oddities)("%j is answered as Node alone answers it", async (text) => {
  const alone = talkTo(await listen());
  const beside = await open();
  const answers = [];
  for (const { line } of [alone, beside]) {
    const { socket, until, heard } = await line();
    socket.write(Buffer.from(text, "latin1"));
    await until(/\|gone$|\r\n\r\n/);
    answers.push(heard().replace(/date: [^\r]*/i, ""));
  }
  expect(answers[1]).toBe(answers[0]);
});
