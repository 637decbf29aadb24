import { describe, expect, it } from "vitest";
import { readAsked } from "./asked.ts";

const read = (address: string) => {
  const given: Record<string, string[]> = {};
  for (const [key, value] of new URLSearchParams(address)) given[key] = [...(given[key] ?? []), value];
  return readAsked("en", given);
};
const problems = (address: string) => {
  const answer = read(address);
  return answer.ok ? [] : answer.problems;
};

describe("the address of a search", () => {
  it("is read with several values of a facet, and what a form leaves empty is nothing", () => {
    expect(
      read("q=sea&kind=treaty&kind=body&topic=&in-force-on=&on=2020-01-01&sort=name&page=2&within=1"),
    ).toMatchObject({
      ok: true,
      page: 2,
      asked: {
        q: "sea",
        kind: ["treaty", "body"],
        topic: [],
        "in-force-on": null,
        sort: "name",
        within: true,
      },
    });
  });

  it.each([
    ["kind=treaties", "kind", "treaty"],
    ["sort=best", "sort", "relevance"],
    ["topic=elsewhere&topic=taxonomy", "topic", "taxonomy"],
    ["country=XX", "country", "BE"],
    ["colour=red", "colour", "q"],
    ["within=yes", "within", "1"],
  ])("%s is refused with the values that there are", (address, key, valid) => {
    const [problem] = problems(address);
    expect(problem?.key).toBe(key);
    expect(problem?.valid).toContain(valid);
  });

  it.each([
    ["page=-1", "page"],
    ["page=0", "page"],
    ["page=1.5", "page"],
    ["page=99999999", "page"],
    ["in-force-on=2026-02-31", "in-force-on"],
    ["in-force-on=yesterday", "in-force-on"],
    ["q=a&q=b", "q"],
    [`q=${"a".repeat(10_000)}`, "q"],
    [`q=${"a%20".repeat(17)}`, "q"],
    ["q=a%00b", "q"],
    ["q=a%0Ab", "q"],
    ["unit=Not%20a%20slug", "unit"],
    ["status=party", "status"],
  ])("%s is refused", (address, key) => {
    expect(problems(address).map((problem) => problem.key)).toEqual([key]);
  });
});
