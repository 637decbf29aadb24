/**
 * The address that mails lead to. It never comes from a request: whoever asks for a mail could name a host of their
 * own in it.
 */
import { variable } from "./environment.ts";

/** Scheme and host that ORIGIN names, or where the web server listens. */
export const registerAddress = (): string =>
  variable("ORIGIN") ??
  `http://${variable("HOST").replace(/^(0\.0\.0\.0|::)$/, "127.0.0.1")}:${variable("PORT") ?? 3000}`;
