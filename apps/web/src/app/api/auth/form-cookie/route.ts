/** Gives a browser the cookie that belongs to its forms, and leads back to the page that asked: a page cannot set one. */
import { formCookies } from "@entente/auth/csrf";
import { leadTo } from "@/lib/desk/form-route.ts";

export const dynamic = "force-dynamic";

const pages = new Set(["forgotten", "welcome", "new-password"]);

export async function GET(request: Request): Promise<Response> {
  const page = new URL(request.url).searchParams.get("for") ?? "";
  if (!pages.has(page)) return leadTo("/desk/sign-in");
  return leadTo(`/desk/sign-in/${page}?cookie=asked`, ...(await formCookies(request.headers)));
}
