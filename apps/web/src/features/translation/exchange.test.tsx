import type { TakeIn } from "@entente/api/translation/view";
import { languages } from "@entente/domain/languages";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { xliffWords } from "@/messages/desk/xliff.ts";
import { addressOfReport, type Report, reportIn } from "./exchange-address.ts";
import { ExchangeReport } from "./exchange-report.tsx";

const recordId = "0190a8c0-0000-7000-8000-000000000001";
const report: TakeIn = {
  from: "en",
  language: "fr",
  units: [
    { recordId, path: "title", outcome: "take" },
    { recordId, path: "summary", outcome: "unknown" },
    { recordId, path: "purpose", outcome: "source-changed" },
  ],
  saved: 0,
};

function readBack(address: string): Report | null {
  const query: Record<string, string | string[]> = {};
  for (const [key, value] of new URL(address, "http://127.0.0.1").searchParams) {
    query[key] = key === "line" ? [query.line ?? [], value].flat() : value;
  }
  return reportIn(query);
}

describe("the report of a file", () => {
  it("comes back from its address, with what one can do something about first", () => {
    expect(readBack(addressOfReport(report, "mark", false))).toEqual({
      from: "en",
      language: "fr",
      file: "mark",
      saved: null,
      counts: [
        { outcome: "take", count: 1 },
        { outcome: "source-changed", count: 1 },
        { outcome: "unknown", count: 1 },
      ],
      lines: [
        { outcome: "source-changed", recordId, path: "purpose" },
        { outcome: "unknown", recordId, path: "summary" },
      ],
    });
    expect(readBack(addressOfReport(report, "mark", true))?.saved).toBe(0);
    expect(reportIn({})).toBeNull();
  });

  it("keeps its address short, however much is left out", () => {
    const units = Array.from({ length: 5000 }, (_, at) => ({
      recordId,
      path: `rows.${at}.${"x".repeat(200)}`,
      outcome: "unknown" as const,
    }));
    expect(addressOfReport({ ...report, units }, "mark", false).length).toBeLessThan(6000);
  });

  it.each(languages)("offers in %s what may be taken in all the same, and nothing else", (reader) => {
    const read = readBack(addressOfReport(report, "mark", false));
    if (!read) throw new Error("The address holds no report");
    const lines = read.lines.map((line) => ({ ...line, record: "Treaty", field: line.path }));
    const html = renderToStaticMarkup(
      <ExchangeReport report={read} lines={lines} reader={reader} token="token" />,
    );
    expect(html.match(/name="chosen" value="[^"]+"/g)).toEqual([
      `name="chosen" value="${recordId} purpose"`,
      'name="chosen" value="all"',
    ]);
    expect(html).toContain('name="checked" value="mark"');
    expect(html).toContain(xliffWords[reader].back.take);
    expect(html).not.toMatch(/\{\w+\}/);
  });

  it("offers nothing once the file was taken in", () => {
    const read = readBack(addressOfReport({ ...report, saved: 1 }, "mark", true));
    if (!read) throw new Error("The address holds no report");
    const html = renderToStaticMarkup(<ExchangeReport report={read} lines={[]} reader="en" token="token" />);
    expect(html).toContain("Records saved: 1.");
    expect(html).toContain("<strong>1</strong> taken in");
    expect(html).not.toContain("<form");
  });
});
