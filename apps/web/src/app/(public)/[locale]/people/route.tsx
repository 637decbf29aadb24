/** Everybody who holds or held a post. */
import { pageHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { PeoplePage } from "@/features/person/people-page.tsx";
import { register } from "@/lib/register.ts";

export const GET = publicPage(async ({ reader }) => {
  const { title, lead } = reader.words.person;
  const people = await register().person.list({ language: reader.language });
  return {
    head: pageHead({ reader, path: "/people", title, description: lead }),
    body: <PeoplePage people={people} reader={reader} />,
  };
});
