/** A request as sign-in sees it. */
import type { Visit } from "../visit.ts";

export const aVisit = (more: Partial<Visit> = {}): Visit => ({
  now: new Date(),
  origin: "http://127.0.0.1:3000",
  address: "192.0.2.1",
  userAgent: "Test browser",
  reference: null,
  ...more,
});
