/** A page as it travels. Asked for as text, it would be unpacked on the way. */
import { request } from "node:http";

/** The compressed body of an answer. */
export function bytesOf(port: number, path: string): Promise<Buffer> {
  const headers = { "accept-encoding": "br" };
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: "127.0.0.1", path, headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () => resolve(Buffer.concat(pieces)));
    });
    asked.on("error", reject).end();
  });
}
