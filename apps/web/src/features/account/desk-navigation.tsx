/** The parts of the desk, and the way out. */
import type { DeskReader } from "@/lib/desk/reader.ts";

type Props = { readonly reader: DeskReader; readonly token: string; readonly path: string };

export function DeskNavigation({ reader, token, path }: Props) {
  const { words, language } = reader;
  const parts: readonly [string, string][] = [
    ["/desk", words.nav.overview],
    ["/desk/account", words.nav.account],
    [`/${language}`, words.nav.publicPages],
  ];
  return (
    <div className="no-print flex w-full flex-wrap items-center justify-between gap-x-8 gap-y-1 text-[0.9375rem]">
      <nav aria-label={words.navigation}>
        <ul className="flex flex-wrap gap-x-6">
          {parts.map(([href, name]) => (
            <li key={href}>
              <a
                href={href}
                aria-current={path === href ? "page" : undefined}
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
