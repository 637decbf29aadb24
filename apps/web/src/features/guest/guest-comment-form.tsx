/** A guest's comment. It works without script. */
import { Button } from "@entente/ui/button";
import { Section } from "@entente/ui/section";
import { TextArea } from "@entente/ui/text-area";
import { TextField } from "@entente/ui/text-field";
import type { GuestWords } from "@/messages/desk/guest.ts";

type Props = {
  readonly token: string;
  readonly guest: string;
  readonly said: "thanks" | "malformed" | "too-often" | null;
  /** Sent twice, the comment stands once. */
  readonly formId: string;
  readonly words: GuestWords;
};

export function GuestCommentForm({ token, guest, said, formId, words }: Props) {
  const problem = said === "malformed" ? words.malformed : said === "too-often" ? words.tooOften : null;
  return (
    <div className="mt-16">
      <Section id="say" heading={words.sayTitle}>
        <p role="status" className="text-accent font-medium">
          {said === "thanks" ? words.thanks : null}
        </p>
        <p className="text-muted mb-5">{words.sayLead}</p>
        <form method="post" action="/api/guest" className="max-w-xl space-y-4">
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="id" value={formId} />
          <TextField
            id="name"
            label={words.name}
            defaultValue={guest}
            maxLength={120}
            autoComplete="name"
            required
          />
          <TextArea id="body" label={words.body} rows={6} maxLength={2000} error={problem} required />
          <Button type="submit" look="main">
            {words.send}
          </Button>
        </form>
      </Section>
    </div>
  );
}
