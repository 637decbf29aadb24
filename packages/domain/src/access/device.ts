/** Which browser a session runs in, as far as it says so itself. Good enough to recognise one's own. */
type Mark = readonly [mark: RegExp, name: string];

// The first that fits counts: browsers name those they descend from as well.
const browsers: readonly Mark[] = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: readonly Mark[] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

const find = (marks: readonly Mark[], text: string) => marks.find(([mark]) => mark.test(text))?.[1];

export type Device = { readonly browser: string | null; readonly system: string | null };

export const deviceOf = (userAgent: string | null): Device => ({
  browser: find(browsers, userAgent ?? "") ?? null,
  system: find(systems, userAgent ?? "") ?? null,
});
