/** The review of one record: what was handed in, what was said, and what still has to be looked at. */
import type { RecordReview as Review } from "@entente/api/review/view";
import { Section } from "@entente/ui/section";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { reviewWords } from "@/messages/desk/review.ts";
import { troubleWords } from "@/messages/desk/troubles.ts";
import { CommentItem } from "./comment-item.tsx";
import { CommentForm } from "./edit/comment-form.tsx";
import { LookItem } from "./look-item.tsx";
import { SubmissionItem } from "./submission-item.tsx";

type Props = { readonly recordId: string; readonly review: Review; readonly reader: DeskReader };

export function RecordReview({ recordId, review, reader }: Props) {
  const words = reviewWords[reader.language];
  const { submissions, comments, looks, mayComment } = review;
  const { comment, commentHelp, addComment, wordsMissing } = words;
  return (
    <>
      <Section id="submissions" heading={words.submissions}>
        {submissions.length === 0 ? <p className="text-muted">{words.noSubmissions}</p> : null}
        <ul>
          {submissions.map((one) => (
            <SubmissionItem key={one.id} submission={one} recordId={recordId} reader={reader} />
          ))}
        </ul>
      </Section>
      <Section id="comments" heading={words.comments}>
        {comments.length === 0 ? <p className="text-muted">{words.noComments}</p> : null}
        <ul>
          {comments.map((one) => (
            <CommentItem key={one.id} comment={one} maySettle={mayComment} reader={reader} />
          ))}
        </ul>
        {mayComment ? (
          <CommentForm
            recordId={recordId}
            words={{ comment, commentHelp, addComment, wordsMissing }}
            troubles={troubleWords[reader.language]}
          />
        ) : null}
      </Section>
      {looks.length > 0 ? (
        <Section id="looks" heading={words.looks}>
          <ul>
            {looks.map((one) => (
              <LookItem key={one.changeSetId} look={one} recordId={recordId} reader={reader} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
