/** Which browser a session runs in, in the reader's words. */
import { type Device, deviceOf } from "@entente/domain/access/device";
import type { DeskMessages } from "@/messages/desk/shape.ts";

type Words = Pick<DeskMessages["sessions"], "unknownDevice" | "on">;

/** "Firefox on Linux". */
export function deviceText({ browser, system }: Device, words: Words): string {
  if (!browser) return words.unknownDevice;
  return system ? words.on(browser, system) : browser;
}

export const deviceName = (userAgent: string | null, words: Words): string =>
  deviceText(deviceOf(userAgent), words);
