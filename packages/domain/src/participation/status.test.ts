import { describe, expect, it } from "vitest";
import { standingOn, statusOn } from "./status.ts";
import { statusLabel } from "./status-labels.ts";

const belgium = [
  { act: "signature", on: "1992-06-05" },
  { act: "ratification", on: "1996-11-22" },
  { act: "entry-into-force", on: "1997-02-20" },
] as const;

describe("the status of a country on a day", () => {
  it.each([
    ["1992-06-04", "non-party"],
    ["1992-06-05", "signatory"],
    ["1996-11-21", "signatory"],
    ["1996-11-22", "consented"],
    ["1997-02-19", "consented"],
    ["1997-02-20", "party"],
    ["2026-11-24", "party"],
  ])("on %s Belgium is %s to the convention it signed in 1992", (day, status) => {
    expect(statusOn(belgium, day)).toBe(status);
  });

  it("is party at once where no entry into force is recorded", () => {
    expect(statusOn([{ act: "accession", on: "2001-05-01" }], "2001-05-01")).toBe("party");
  });

  it("waits for the end of a year when only the year of consent is known", () => {
    const acts = [
      { act: "signature", on: "1992" },
      { act: "ratification", on: "1993" },
    ] as const;
    expect(statusOn(acts, "1993-06-01")).toBe("signatory");
    expect(statusOn(acts, "1993-12-31")).toBe("party");
  });

  it("is withdrawn from the day of the end, and party again after a new consent", () => {
    const left = [...belgium, { act: "withdrawal", on: "2010-01-01" }] as const;
    expect(statusOn(left, "2010-01-01")).toBe("withdrawn");
    expect(statusOn([...left, { act: "accession", on: "2015-01-01" }], "2015-01-01")).toBe("party");
    expect(statusOn([...left, { act: "accession", on: "2015-01-01" }], "2014-12-31")).toBe("withdrawn");
  });

  it("is not moved by declarations, reservations or an announced withdrawal", () => {
    const acts = [
      ...belgium,
      { act: "reservation", on: "2000" },
      { act: "announcement-of-withdrawal", on: "2020" },
    ] as const;
    expect(statusOn(acts, "2026-11-24")).toBe("party");
  });

  it("applies provisionally until it is bound", () => {
    expect(statusOn([{ act: "provisional-application", on: "2020-01-01" }], "2020-02-01")).toBe(
      "provisional",
    );
  });

  it("counts an undated listing as a party", () => {
    expect(statusOn([{ act: "listed-as-party", on: null }], "2000-01-01")).toBe("party");
  });

  it.each([
    ["1990-01-01", null],
    ["1992-06-05", "1992-06-05"],
    ["1996-12-01", "1996-11-22"],
    ["2026-11-24", "1997-02-20"],
  ])("on %s goes back to the act of %s", (day, date) => {
    expect(standingOn(belgium, day).by?.on ?? null).toBe(date);
  });

  it("goes back to the end where that was the last that counted, and to the new consent after it", () => {
    const left = [...belgium, { act: "withdrawal", on: "2010-01-01" }] as const;
    expect(standingOn(left, "2011-01-01").by?.act).toBe("withdrawal");
    expect(standingOn([...left, { act: "accession", on: "2015" }], "2016-01-01").by?.on).toBe("2015");
  });

  it("without acts is not a party", () => {
    expect(statusOn([], "2026-11-24")).toBe("non-party");
  });
});

it("is named after what one can be: a party to a treaty, a member of anything else", () => {
  expect(statusLabel("party", "treaty", "de")).toBe("Vertragspartei");
  expect(statusLabel("party", "network", "de")).toBe("Mitglied");
  expect(statusLabel("withdrawn", "body", "fr")).toBe("ancien membre");
});
