/** The page that a guest was asked to look at, between a word of what it is and a form for a comment. */
import type { GuestPage as Shown } from "@entente/api/guest/view";
import { Notice } from "@entente/ui/notice";
import { momentIn } from "@/features/account/moment.ts";
import { PublicPage } from "@/features/preview/public-page.tsx";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { ownName } from "@/lib/languages.ts";
import { guestWords } from "@/messages/desk/guest.ts";
import { GuestCommentForm } from "./guest-comment-form.tsx";

export type Said = "thanks" | "malformed" | "too-often";

type Props = {
  readonly token: string;
  readonly page: Shown;
  readonly said: Said | null;
  readonly formId: string;
  readonly origin: string;
  readonly reader: DeskReader;
};

export function GuestPage({ token, page, said, formId, origin, reader }: Props) {
  const { language, institute } = reader;
  const words = guestWords[language];
  const { expiresAt, languages, shownIn, preview } = page;
  const lead = { institute: institute.name[language] ?? "", when: momentIn(reader)(expiresAt) };
  return (
    <>
      <aside aria-label={words.pageTitle} className="bg-sheet border-line border-b">
        <div className="mx-auto max-w-6xl px-5 py-6 md:px-8">
          <Notice>
            <p className="font-semibold">{words.pageTitle}</p>
            <p>{fill(words.pageLead, lead)}</p>
            {languages.length > 1 ? (
              <p className="mt-2">
                {words.languages}{" "}
                {languages.map((one) => (
                  <a
                    key={one}
                    href={`/desk/guest/${token}?language=${one}`}
                    lang={one}
                    aria-current={one === shownIn ? "true" : undefined}
                    className="mr-3 inline-block py-1 aria-[current]:font-semibold"
                  >
                    {ownName(one)}
                  </a>
                ))}
              </p>
            ) : null}
            <p className="mt-2">
              <a href="#say">{words.sayTitle}</a>
            </p>
          </Notice>
        </div>
      </aside>
      {/* The public page brings its own head, main part and foot. */}
      <div lang={shownIn}>
        <PublicPage preview={preview} language={shownIn} origin={origin} />
      </div>
      <aside aria-label={words.sayTitle} className="mx-auto max-w-6xl px-5 pb-20 md:px-8">
        <GuestCommentForm token={token} guest={page.guest} said={said} formId={formId} words={words} />
      </aside>
    </>
  );
}
