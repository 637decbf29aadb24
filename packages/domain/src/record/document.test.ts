import { expect, it } from "vitest";
import { parseDocument } from "./document.ts";
import { payloadOf } from "./publishable.ts";

it("keeps a name that stands in one language only, and says which others publishing demands", () => {
  const name = { en: "Marine survey" };
  const draft = parseDocument("unit", { schemaVersion: 1, shared: { slug: "survey", name }, text: {} });
  expect(draft.shared.name).toEqual(name);
  const published = payloadOf("unit", draft, "shared");
  expect(published.ok ? [] : published.missing.map(({ path }) => path.join("."))).toEqual([
    "name.fr",
    "name.nl",
    "name.de",
    "kind",
  ]);
});
