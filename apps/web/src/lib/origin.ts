/** The address under which the register is known, for links that leave the page: canonical, structured data. */
import { variable } from "@entente/environment/environment";
import { headers } from "next/headers";

/** The configured address, or where the visitor came in: scheme and host without a slash at the end. */
export async function origin(): Promise<string> {
  const configured = variable("ORIGIN");
  if (configured) return configured;
  const incoming = await headers();
  const host = incoming.get("host") ?? "localhost";
  return `${incoming.get("x-forwarded-proto") === "https" ? "https" : "http"}://${host}`;
}
