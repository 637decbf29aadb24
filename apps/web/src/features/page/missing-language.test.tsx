import type { InstituteView } from "@entente/api/institute/view";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messagesIn } from "@/messages/messages.ts";
import { MissingLanguage } from "./missing-language.tsx";

const everywhere = (name: string) => ({ en: name, fr: name, nl: name, de: name });
const institute: InstituteView = {
  id: "00000000-0000-4000-8000-000000000001",
  slug: "institute",
  name: everywhere("Example Institute"),
  shortName: everywhere("EI"),
  logo: null,
  accentColour: "#000000",
  accentColourDark: "#ffffff",
  languages: ["en", "fr", "nl", "de"],
  timeZone: "Europe/Brussels",
  country: "BE",
  address: everywhere("1 Example Street"),
  website: "https://example.org",
  securityContact: "https://example.org/security",
  text: null,
  identifiers: [],
  registerVersion: 1,
};

const reader = { language: "de", words: messagesIn("de"), institute, origin: "https://example.org" } as const;

test("a missing language says so in that language and links to those that exist", () => {
  const html = renderToStaticMarkup(
    <MissingLanguage
      reader={reader}
      path="/treaties/one"
      title={{ text: "Convention One", language: "en" }}
      available={["en", "fr"]}
    />,
  );
  expect(html).toContain("Diese Seite ist noch nicht auf Deutsch veröffentlicht.");
  expect(html).toMatch(/<h1 lang="en"[^>]*>Convention One/);
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  expect(main).toContain('href="/en/treaties/one"');
  expect(main).toContain('href="/fr/treaties/one"');
  expect(main).not.toContain('href="/nl/treaties/one"');
});
