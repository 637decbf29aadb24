import { expect, it } from "vitest";
import { date } from "../fields/values.ts";
import { listFields, recordFields } from "../record/nouns.ts";
import { eventKinds, eventSources } from "./events.ts";

const nouns: Readonly<Record<string, object>> = { ...recordFields, ...listFields };

it("every field that makes an event is a date that readers may see", () => {
  for (const { noun, field } of Object.values(eventSources)) {
    const declared = (nouns[noun] as Record<string, { value: unknown; audience: string }>)[field];
    expect(declared, `${noun}.${field}`).toMatchObject({ audience: "public" });
    expect(declared?.value, `${noun}.${field}`).toBe(date);
  }
});

it("every kind of event comes from a field", () => {
  const made = new Set(Object.values(eventSources).map(({ kind }) => kind));
  expect([...made].sort()).toEqual([...eventKinds.keys].sort());
});
