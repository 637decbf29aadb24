/** Keeps so many connections busy for a while, each with one question after another, over plain sockets. */
import { connect, type Socket } from "node:net";

type Asked = { readonly port: number; readonly paths: readonly string[] };

export type Load = { readonly perSecond: number; readonly median: number; readonly p99: number };

/** How long an answer is, head and body, once its head is there. */
function lengthOf(answer: Buffer): number | null {
  const end = answer.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const head = answer.toString("latin1", 0, end);
  if (!head.startsWith("HTTP/1.1 200")) throw new Error(`Not answered: ${head.split("\r\n")[0]}`);
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  if (!length) throw new Error("The answer does not say how long it is.");
  return end + 4 + Number(length);
}

type Took = number[];

/** Asks one question after another, after so many milliseconds; all visitors together go through the list. */
function visitor(port: number, next: () => string, until: number, pause: number, took: Took): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: "127.0.0.1", noDelay: true });
    let asked = 0;
    let answer = Buffer.alloc(0);
    const ask = () => {
      asked = performance.now();
      socket.write(next());
    };
    socket.on("connect", ask).on("error", reject);
    socket.on("data", (piece) => {
      try {
        answer = answer.length === 0 ? piece : Buffer.concat([answer, piece]);
        const whole = lengthOf(answer);
        if (whole === null || answer.length < whole) return;
      } catch (error) {
        socket.destroy();
        return reject(error);
      }
      const now = performance.now();
      took.push(now - asked);
      answer = Buffer.alloc(0);
      if (now < until) {
        if (pause > 0) setTimeout(ask, pause);
        else ask();
        return;
      }
      socket.destroy();
      resolve();
    });
  });
}

/**
 * @param pause milliseconds that a visitor reads before asking again
 * @throws Error where anything but 200 is answered
 */
export async function load(
  { port, paths }: Asked,
  visitors: number,
  seconds: number,
  pause = 0,
): Promise<Load> {
  const questions = paths.map(
    (path) => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept-Encoding: br\r\n\r\n`,
  );
  let at = 0;
  const next = () => {
    at = (at + 1) % questions.length;
    return questions[at] ?? "";
  };
  const took: Took = [];
  const begun = performance.now();
  const until = begun + seconds * 1000;
  await Promise.all(Array.from({ length: visitors }, () => visitor(port, next, until, pause, took)));
  const perSecond = took.length / ((performance.now() - begun) / 1000);
  took.sort((a, b) => a - b);
  const part = (of: number) => took[Math.min(took.length - 1, Math.floor(took.length * of))] ?? 0;
  return { perSecond, median: part(0.5), p99: part(0.99) };
}
