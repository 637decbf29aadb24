/** What stands at a link that opens nothing, whatever the reason. */
import type { LinkPurpose } from "@entente/auth/link";
import { ButtonLink } from "@entente/ui/button-link";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";
import { WayInFrame } from "./way-in-frame.tsx";

export function DeadLink({
  reader,
  purpose,
}: {
  readonly reader: DeskReader;
  readonly purpose: LinkPurpose;
}) {
  const { choose, forgotten } = waysInWords[reader.language];
  return (
    <WayInFrame reader={reader} {...choose.dead}>
      <div className="space-y-6">
        {purpose === "invitation" ? <p>{choose.deadInvitation}</p> : null}
        <ButtonLink href="/desk/sign-in/forgotten">{choose.askAgain}</ButtonLink>
        <p className="text-sm">
          <a href="/desk/sign-in">{forgotten.back}</a>
        </p>
      </div>
    </WayInFrame>
  );
}
