/** All topics. */
import { pageHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { TopicsPage } from "@/features/topic/topics-page.tsx";
import { register } from "@/lib/register.ts";

export const GET = publicPage(async ({ reader }) => {
  const { title, lead } = reader.words.topic;
  const cards = await register().topic.list({ language: reader.language });
  return {
    head: pageHead({ reader, path: "/topics", title, description: lead }),
    body: <TopicsPage cards={cards} reader={reader} />,
  };
});
