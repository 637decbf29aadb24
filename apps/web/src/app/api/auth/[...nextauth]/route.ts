/** Signing in and out. packages/auth answers. */
import { answer } from "@entente/auth/handler";
import { chooseLanguage } from "@/lib/public-response/language-choice.ts";

export const dynamic = "force-dynamic";

function inTheirLanguage(request: Request): Promise<Response> {
  const { headers } = request;
  const language = chooseLanguage(
    headers.get("cookie") ?? undefined,
    headers.get("accept-language") ?? undefined,
  );
  return answer(request, undefined, undefined, language);
}

export { inTheirLanguage as GET, inTheirLanguage as POST };
