/** Which posts a person held on the day that is read, as known now: the other clock, beside what was published. */
import type { ReactNode } from "react";
import { HeldPosts } from "@/features/person/held-posts.tsx";
import type { Reader } from "@/lib/reader.ts";
import { presentRegister } from "@/lib/register.ts";
import { dayWordsIn } from "@/messages/day.ts";
import { KnownSection } from "./known-section.tsx";

/** Null where no day in the past is read, and where nothing is public of the person now. */
export async function knownPosts(recordId: string, reader: Reader): Promise<ReactNode> {
  const { language, day } = reader;
  if (day?.tense !== "past") return null;
  const known = await presentRegister().day.posts({ language, recordId, on: day.day });
  if (!known) return null;
  const words = dayWordsIn(language);
  return (
    <KnownSection id="known-posts" day={day.day} heading={words.postsKnown} reader={reader}>
      {known.posts.length > 0 ? <HeldPosts posts={known.posts} reader={reader} /> : <p>{words.noPosts}</p>}
    </KnownSection>
  );
}
