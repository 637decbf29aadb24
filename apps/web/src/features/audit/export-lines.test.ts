import { expect, it } from "vitest";
import { headOf, lineAs } from "./export-lines.ts";

const line = {
  id: "7",
  at: new Date("2026-01-02T03:04:05Z"),
  action: "account.invite",
  account: { id: "a", name: '=HYPERLINK("http://example.org")' },
  session: "c",
  device: { browser: "Firefox", system: null },
  record: null,
  subject: { id: "b", name: "@sum, with a comma" },
  changes: [{ label: "Name", before: null, after: "-1+1\nnext" }],
};

it("a spreadsheet runs nothing that somebody typed", () => {
  const text = lineAs("csv", line);
  expect(text).toContain(`"'=HYPERLINK(""http://example.org"")"`);
  expect(text).toContain(`"'@sum, with a comma"`);
  expect(text).toContain(`"Name: -1+1\nnext"`);
});

it("says in which session of which account something was done, for two people may have one name", () => {
  const [head, text] = [headOf("csv"), lineAs("csv", { ...line, account: { id: "a", name: "Ada" } })];
  const at = head.replace("\ufeff", "").trim().split(",").indexOf("accountId");
  expect(head).toContain("accountId,session");
  expect(text.split(",").slice(at, at + 2)).toEqual(["a", "c"]);
});

it("a table has as many columns as its head", () => {
  const count = headOf("csv").split(",").length;
  expect(lineAs("csv", { ...line, account: null, subject: null, changes: [] }).split(",").length).toBe(count);
});

it("each line for programs is one JSON object", () => {
  const text = lineAs("jsonl", line);
  expect(text.endsWith("\n")).toBe(true);
  expect(text.trim()).not.toContain("\n");
  expect(JSON.parse(text)).toMatchObject({ id: "7", action: "account.invite" });
});
