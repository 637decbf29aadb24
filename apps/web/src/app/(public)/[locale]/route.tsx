/** The home page of the register. */
import { HomePage } from "@/features/home/home-page.tsx";
import { pageHead, registerTitle } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { register } from "@/lib/register.ts";

export const GET = publicPage(async ({ reader }) => {
  const { text } = reader.institute;
  const title = registerTitle(reader);
  const home = await register().home.get({ language: reader.language });
  return {
    head: pageHead({
      reader,
      path: "",
      title,
      description: text?.introduction ?? title,
      hidden: text === null,
    }),
    body: <HomePage home={home} reader={reader} />,
  };
});
