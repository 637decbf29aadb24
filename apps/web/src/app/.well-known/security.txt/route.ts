/** Where to report a weakness (RFC 9116). The date of expiry moves with the calendar: half a year from today. */
import { realClock } from "@entente/domain/clock";
import { origin } from "@/lib/origin.ts";
import { institute } from "@/lib/register.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const { securityContact, languages } = await institute("en");
  const expires = realClock();
  expires.setUTCMonth(expires.getUTCMonth() + 6);
  expires.setUTCHours(0, 0, 0, 0);
  const lines = [
    `Contact: ${securityContact}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${languages.join(", ")}`,
    `Canonical: ${await origin()}/.well-known/security.txt`,
    "",
  ];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
