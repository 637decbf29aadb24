/** Which browser a session runs in, as far as it says so itself. Good enough to recognise one's own. */
import type { DeskMessages } from "@/messages/desk/shape.ts";

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

/** "Firefox on Linux", in the reader's language. */
export function deviceName(userAgent: string | null, words: DeskMessages["sessions"]): string {
  const browser = find(browsers, userAgent ?? "");
  const system = find(systems, userAgent ?? "");
  if (!browser) return words.unknownDevice;
  return system ? words.on(browser, system) : browser;
}
