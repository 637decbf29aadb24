/** All countries and organisations with acts in the register. */

import { CountriesPage } from "@/features/country/countries-page.tsx";
import { pageHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { register } from "@/lib/register.ts";

export const GET = publicPage(async ({ reader }) => {
  const { title, lead } = reader.words.country;
  const countries = await register().country.list({ language: reader.language });
  return {
    head: pageHead({ reader, path: "/countries", title, description: lead }),
    body: <CountriesPage countries={countries} reader={reader} />,
  };
});
