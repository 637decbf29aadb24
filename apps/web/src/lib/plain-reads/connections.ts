/**
 * Answers plain requests on the connection itself, for as long as a connection brings nothing else. With the first
 * request that is not plain, or that has no such answer, the connection is Node's for good (decision 066).
 */
import type { Server } from "node:http";
import type { Socket } from "node:net";
import { type PlainRequest, plainRequest } from "./plain-request.ts";

/** The bytes of an answer, one in each character; null, or a rejection, where another has to answer. */
export type AnswerPlainly = (request: PlainRequest) => Promise<string | null>;

type Options = {
  readonly answer: AnswerPlainly;
  /** How long a connection may wait for its next question, in milliseconds. */
  readonly patience: number;
};

/**
 * Takes the connections of a server before it reads them.
 * @returns ends the connections on which nothing is being answered, and the others once they are answered
 */
export function answerPlainReads(server: Server, { answer, patience }: Options): () => void {
  const [takeOver] = server.listeners("connection");
  if (!takeOver) throw new Error("This server takes no connections.");
  const waiting = new Set<Socket>();
  let closing = false;

  function begin(socket: Socket): void {
    let answering = false;
    let last = false;
    const early: Buffer[] = [];

    function handOver(bytes: Buffer): void {
      waiting.delete(socket);
      for (const [event, listener] of listeners) socket.off(event, listener);
      socket.setTimeout(0);
      socket.pause();
      socket.unshift(bytes);
      takeOver?.call(server, socket);
      socket.resume();
    }
    function answered(asked: Buffer, text: string | null): void {
      answering = false;
      if (socket.destroyed) return;
      if (text !== null) socket.write(text, "latin1");
      const left = text === null ? [asked, ...early] : early;
      if (left.length > 0) handOver(Buffer.concat(left));
      else if (last || closing) socket.end();
      else waiting.add(socket);
    }
    function read(bytes: Buffer): void {
      if (answering) {
        // Asked before the last answer was there: let it wait on the wire.
        early.push(bytes);
        socket.pause();
        return;
      }
      const request = plainRequest(bytes);
      if (request === null) {
        handOver(bytes);
        return;
      }
      answering = true;
      waiting.delete(socket);
      answer(request).then(
        (text) => answered(bytes, text),
        () => answered(bytes, null),
      );
    }
    function end(): void {
      last = true;
      if (!answering) socket.end();
    }
    function giveUp(): void {
      if (waiting.has(socket) && socket.writableLength === 0) socket.destroy();
    }
    const listeners = [
      ["data", read],
      ["end", end],
      ["timeout", giveUp],
      ["error", () => socket.destroy()],
      ["close", () => waiting.delete(socket)],
    ] as const;
    for (const [event, listener] of listeners) socket.on(event, listener);
    socket.setTimeout(patience);
    waiting.add(socket);
  }

  server.off("connection", takeOver as (socket: Socket) => void).on("connection", begin);
  return () => {
    closing = true;
    for (const socket of waiting) socket.destroy();
  };
}
