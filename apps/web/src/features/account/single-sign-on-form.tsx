/** The button that leads to the provider of single sign-on. It works without script. */
import { Button } from "@entente/ui/button";

type Props = {
  readonly token: string;
  readonly text: string;
  readonly look: "main" | "quiet";
  readonly returnTo: string | null;
  /** What it is for, beside signing in. */
  readonly errand?: "join" | "invitation";
};

export function SingleSignOnForm({ token, text, look, returnTo, errand }: Props) {
  return (
    <form action="/api/auth/signin/sso" method="post">
      <input type="hidden" name="csrfToken" value={token} />
      {returnTo ? <input type="hidden" name="callbackUrl" value={returnTo} /> : null}
      {errand ? <input type="hidden" name="errand" value={errand} /> : null}
      <Button type="submit" look={look}>
        {text}
      </Button>
    </form>
  );
}
