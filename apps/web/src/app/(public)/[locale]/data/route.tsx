/** How to get the data of the register. */

import { DataPage } from "@/features/data/data-page.tsx";
import { pageHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { register } from "@/lib/register.ts";

export const GET = publicPage(async ({ reader }) => {
  const { title, lead } = reader.words.data;
  const [example] = await register().entry.list({ language: reader.language });
  return {
    head: pageHead({ reader, path: "/data", title, description: lead }),
    body: <DataPage example={example} reader={reader} />,
  };
});
