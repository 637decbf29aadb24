/**
 * The secret in a guest’s link. It follows from the id of the link, so that a form sent twice shows the same one; only
 * its hash is kept.
 */
import { createHash, createHmac } from "node:crypto";
import { requiredVariable } from "@entente/environment/environment";

/** The token of a link. */
export const tokenOf = (linkId: string): string =>
  createHmac("sha256", requiredVariable("AUTH_SECRET")).update(`guest-link:${linkId}`).digest("base64url");

/** Under what a link is found. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex");
