/** The head of a public page, from what the page says of itself. */
import type { InstituteView } from "@entente/api/institute/view";
import { styleAddress } from "@/lib/style.ts";

export type Head = {
  readonly title: string;
  readonly description?: string;
  /** What search engines are told where they should not list the page. */
  readonly robots?: "noindex, follow" | "noindex, nofollow";
  /** Whole addresses, here and below. */
  readonly canonical?: string;
  /** The page in other languages, by language or `x-default`. */
  readonly alternates?: readonly (readonly [language: string, address: string])[];
  readonly feeds?: readonly { readonly address: string; readonly title: string }[];
  readonly shared?: Shared;
};

/** How the page is shown where somebody shares it. */
export type Shared = {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly siteName: string;
  readonly locale: string;
  readonly otherLocales: readonly string[];
  readonly image: string;
};

const width = 1200;
const height = 630;

function SharedMeta({ shared }: { readonly shared: Shared }) {
  const { title, description, address, siteName, locale, otherLocales, image } = shared;
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content={locale} />
      {otherLocales.map((other) => (
        <meta key={other} property="og:locale:alternate" content={other} />
      ))}
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content={`${width}`} />
      <meta property="og:image:height" content={`${height}`} />
      <meta property="og:image:alt" content={title} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      <meta name="twitter:image" content={image} />
      <meta name="twitter:image:alt" content={title} />
    </>
  );
}

type Props = {
  readonly head: Head;
  /** Whose register it is: whether it has a sign of its own, and in which version its look is. */
  readonly institute: Pick<InstituteView, "registerVersion" | "logo">;
};

export function HeadElements({ head, institute: { registerVersion, logo } }: Props) {
  const { title, description, robots, canonical, alternates = [], feeds = [], shared } = head;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <link rel="stylesheet" href={styleAddress()} />
      <link rel="stylesheet" href={`/look.css?v=${registerVersion}`} />
      {logo ? <link rel="icon" type="image/svg+xml" href="/logo.svg" /> : null}
      <link rel="manifest" href="/manifest.webmanifest" />
      {description ? <meta name="description" content={description} /> : null}
      {robots ? <meta name="robots" content={robots} /> : null}
      {canonical ? <link rel="canonical" href={canonical} /> : null}
      {alternates.map(([language, address]) => (
        <link key={language} rel="alternate" hrefLang={language} href={address} />
      ))}
      {feeds.map((feed) => (
        <link
          key={feed.address}
          rel="alternate"
          type="application/atom+xml"
          href={feed.address}
          title={feed.title}
        />
      ))}
      {shared ? <SharedMeta shared={shared} /> : null}
    </head>
  );
}
