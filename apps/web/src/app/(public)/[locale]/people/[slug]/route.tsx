/** The page of a person. A former address leads to the present one. */
import type { PersonView } from "@entente/api/person/view";
import { knownPosts } from "@/features/day/known-posts.tsx";
import { pageAtAddress } from "@/features/page/page-at-address.tsx";
import { PersonPage } from "@/features/person/person-page.tsx";
import { personPath } from "@/lib/addresses.ts";
import { register } from "@/lib/register.ts";

export const GET = pageAtAddress<PersonView>({
  segments: ["people"],
  kind: "person",
  lookUp: (asked) => register().person.bySlug(asked),
  pathOf: personPath,
  needsText: false,
  head: ({ name }, { words }) => ({ title: name, description: `${name}: ${words.person.current}` }),
  draw: async (person, reader) => (
    <PersonPage person={person} reader={reader} knownPosts={await knownPosts(person.id, reader)} />
  ),
  drawKnown: knownPosts,
});
