/** The way out, as a button in running text. */
import { Button } from "@entente/ui/button";

export function SignOutForm({ token, text }: { readonly token: string; readonly text: string }) {
  return (
    <form action="/api/auth/signout" method="post">
      <input type="hidden" name="csrfToken" value={token} />
      <Button type="submit" look="text">
        {text}
      </Button>
    </form>
  );
}
