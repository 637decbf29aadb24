/** All units. */
import { pageHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { UnitsPage } from "@/features/unit/units-page.tsx";
import { register } from "@/lib/register.ts";

export const GET = publicPage(async ({ reader }) => {
  const { title, lead } = reader.words.unit;
  const units = await register().unit.list({ language: reader.language });
  return {
    head: pageHead({ reader, path: "/units", title, description: lead }),
    body: <UnitsPage units={units} reader={reader} />,
  };
});
