/** The search box in the head of every page. It works by its address alone. */
import { suggestFrom } from "@/features/search/suggest-from.ts";
import { inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";

export function HeaderSearch({ reader: { words, language } }: { readonly reader: Reader }) {
  const { label, button } = words.search;
  return (
    <search className="no-print w-full md:col-span-2 lg:col-span-1">
      <form
        action={inLanguage(language, "/search")}
        method="get"
        className="relative flex items-baseline"
        {...suggestFrom(language)}
      >
        <input
          id="head-search"
          type="search"
          name="q"
          aria-label={label}
          placeholder={label}
          maxLength={200}
          autoComplete="off"
          className="border-ink placeholder:text-muted min-w-0 flex-1 border-b bg-transparent px-1 py-1.5"
        />
        <button
          type="submit"
          className="hover:text-accent min-h-9 cursor-pointer pl-3 underline underline-offset-4"
        >
          {button}
        </button>
      </form>
    </search>
  );
}
