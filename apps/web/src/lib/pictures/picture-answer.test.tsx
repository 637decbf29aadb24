import { expect, it, vi } from "vitest";
import { filePalette } from "./palette.ts";
import { isPictureForm, pictureAnswer, pictureRefused, type Taken } from "./picture-answer.ts";

// The server runs in the folder of the app, where the fonts are; the tests may run elsewhere.
vi.hoisted(() => {
  vi.spyOn(process, "cwd").mockReturnValue(new URL("../../..", import.meta.url).pathname);
});

const accent = "#1d5c52";
const taken: Taken = {
  file: "a-picture",
  accent,
  picture: () => ({
    language: "fr",
    title: "Où « A & B » <coopèrent>, à Łódź et ailleurs, depuis la première conférence jusqu’à aujourd’hui",
    description: "Un cercle.",
    source: ["Au 30 novembre 2026", "Source : le registre"],
    width: 400,
    height: 100,
    drawing: <circle cx="50" cy="50" r="40" fill={filePalette(accent).accent} />,
  }),
  table: () => ({
    columns: ["code", "status"],
    rows: [
      ["BE", 'party, "since" 1998'],
      ["FR", "=1+1"],
      ["DE", null],
    ],
  }),
};

it("is an SVG file with its title, what it shows and where it comes from", async () => {
  const answer = await pictureAnswer("svg", taken);
  expect(answer.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
  expect(answer.headers.get("content-disposition")).toBe('inline; filename="a-picture.svg"');
  const svg = await answer.text();
  expect(svg).toMatch(/^<\?xml[^>]+>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(svg).toContain("A &amp; B");
  expect(svg).toContain("<desc>Un cercle.</desc>");
  expect(svg).toContain("Source : le registre</text>");
  expect(svg).not.toContain("style=");
});

it("is a PNG twice as wide, with its text drawn", async () => {
  const drawn = async (title: string) => {
    const picture = () => ({ ...taken.picture(), title });
    return Buffer.from(await (await pictureAnswer("png", { ...taken, picture })).arrayBuffer());
  };
  const png = await drawn("Łódź");
  expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
  expect(png.readUInt32BE(16)).toBe(2 * (400 + 64));
  // Other letters, other points: with no font nothing would be drawn at all.
  expect(png.equals(await drawn("Łodz"))).toBe(false);
});

it("is a table for a spreadsheet, of which nothing runs", async () => {
  const answer = await pictureAnswer("csv", taken);
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="a-picture.csv"');
  expect(await answer.text()).toBe('code,status\r\nBE,"party, ""since"" 1998"\r\nFR,\'=1+1\r\nDE,\r\n');
});

it("says what is wrong where it cannot be read, and knows its forms", async () => {
  const refused = pictureRefused([{ key: "day" }]);
  expect(refused.status).toBe(400);
  expect(await refused.json()).toEqual({ error: "bad request", problems: [{ key: "day" }] });
  expect(["svg", "png", "csv", "pdf", "constructor"].filter(isPictureForm)).toEqual(["svg", "png", "csv"]);
});
