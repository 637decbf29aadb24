/** Pages of the register, named one after the other. */
import type { Language } from "@entente/domain/languages";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";

type Props = {
  /** Where each leads, and what it is called. */
  readonly links: readonly (readonly [path: PagePath, name: string])[];
  readonly language: Language;
  /** How the row stands where it is. */
  readonly className?: string;
};

export function LinkRow({ links, language, className = "" }: Props) {
  return (
    <ul className={`flex flex-wrap gap-x-5 ${className}`}>
      {links.map(([path, name]) => (
        <li key={path}>
          <a href={inLanguage(language, path)} className="inline-block py-1">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
