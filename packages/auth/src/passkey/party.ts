/** The register as passkeys know it: by the host under which people reach it. A passkey made for one opens no other. */
import type { Visit } from "../visit.ts";

export const partyOf = ({ origin }: Visit) => ({
  expectedOrigin: origin,
  expectedRPID: new URL(origin).hostname,
});
