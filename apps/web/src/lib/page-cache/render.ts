/** Has the framework render an address for nobody in particular: no visitor's headers, and no visitor who may leave. */
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { dayHeader, untilHeader, withoutDay } from "../public-response/asked-day.ts";
import { capture } from "../public-response/capture.ts";
import { type Answer, finish } from "../public-response/finish.ts";
import type { Address } from "./address.ts";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function requestFor({ url, host, secure, day }: Address, until: number | null): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = "GET";
  // The day is told in a header, so that no page meets a part of its query that is not its own.
  request.url = withoutDay(url);
  request.httpVersion = "1.1";
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.headers = {
    host,
    accept: "*/*",
    ...(secure ? { "x-forwarded-proto": "https" } : {}),
    ...(day === null ? {} : { [dayHeader]: day }),
    ...(until === null ? {} : { [untilHeader]: `${until}` }),
  };
  request.push(null);
  return request;
}

/**
 * @param until by when a past day must be read, in milliseconds since 1970
 * @throws whatever the framework throws instead of answering
 */
export function renderWith(handle: Handle): (address: Address, until?: number) => Promise<Answer> {
  return (address, until) =>
    new Promise((resolve, reject) => {
      const request = requestFor(address, until ?? null);
      const response = new ServerResponse(request);
      capture(response, async (captured) => {
        resolve(finish(captured, response.getHeaders(), address.url));
        // There is no line on which it could end; whoever wrote it waits to hear that it did.
        response.emit("finish");
      });
      handle(request, response).catch(reject);
    });
}
