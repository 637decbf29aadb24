import { describe, expect, it } from "vitest";
import { answerFor, holdersOn } from "./answers.ts";

const term = (capacity: "primary" | "deputy", from: string | null, until: string | null) => ({
  capacity,
  from,
  until,
});
const post = { mailbox: "focal-point@example.org", unitId: "a-unit" };

describe("who holds a post on a day", () => {
  it("counts a term without dates, because nothing says that it ended", () => {
    expect(holdersOn([term("primary", null, null)], "2026-11-24").holders).toHaveLength(1);
  });

  it("counts the last day of a term and not the day after", () => {
    const terms = [term("primary", "2019", "2026-11-30")];
    expect(holdersOn(terms, "2026-11-30").holders).toHaveLength(1);
    expect(holdersOn(terms, "2026-12-01")).toEqual({ holders: [], former: terms });
  });

  it("keeps a term that begins later out of both lists", () => {
    expect(holdersOn([term("primary", "2027-01-01", null)], "2026-11-24")).toEqual({
      holders: [],
      former: [],
    });
  });

  it("puts the primary holder before a deputy", () => {
    const { holders } = holdersOn([term("deputy", null, null), term("primary", null, null)], "2026-11-24");
    expect(holders.map(({ capacity }) => capacity)).toEqual(["primary", "deputy"]);
  });
});

describe("who answers for a post", () => {
  it.each([
    ["the holder", [term("primary", null, null), term("deputy", null, null)], post, "holder"],
    ["the deputy, where there is no holder", [term("deputy", null, null)], post, "deputy"],
    ["the mailbox of the role, where nobody holds it", [], post, "mailbox"],
    ["the unit, where there is no mailbox", [], { ...post, mailbox: null }, "unit"],
    ["nobody, where there is no unit either", [], { mailbox: null, unitId: null }, "nobody"],
  ] as const)("is %s", (_, holders, fallback, expected) => {
    expect(answerFor(holders, fallback)).toBe(expected);
  });
});
