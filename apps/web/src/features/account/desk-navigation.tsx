/** The parts of the desk, and the way out. */
import type { Actor } from "@entente/domain/access/authorize";
import { partsOf } from "@/lib/desk/parts.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";

type Props = {
  readonly reader: DeskReader;
  readonly actor: Actor;
  readonly token: string;
  readonly path: string;
};

/** The start page is current at its own address alone, every other part also at the pages below it. */
const isCurrent = (path: string, href: string) =>
  path === href || (href !== "/desk" && path.startsWith(`${href}/`));

export function DeskNavigation({ reader, actor, token, path }: Props) {
  const { words, language } = reader;
  const parts = [...partsOf(actor, reader), { href: `/${language}`, name: words.nav.publicPages }];
  return (
    <div className="no-print flex w-full flex-wrap items-center justify-between gap-x-8 gap-y-1 text-[0.9375rem]">
      <nav aria-label={words.navigation}>
        <ul className="flex flex-wrap gap-x-6">
          {parts.map(({ href, name }) => (
            <li key={href}>
              <a
                href={href}
                aria-current={isCurrent(path, href) ? "page" : undefined}
                className="inline-block py-1 no-underline hover:underline aria-[current]:font-semibold"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form action="/api/auth/signout" method="post">
        <input type="hidden" name="csrfToken" value={token} />
        <button type="submit" className="hover:text-accent cursor-pointer py-1 underline underline-offset-4">
          {words.signOut}
        </button>
      </form>
    </div>
  );
}
