/** Which sentence tells what went wrong. */
import type { Trouble } from "@/lib/desk/client.ts";
import type { PublishWords } from "@/messages/desk/publish.ts";

export const troubleIn = (words: PublishWords, { name }: Trouble): string =>
  words.trouble[name] ?? words.trouble.other ?? "";
