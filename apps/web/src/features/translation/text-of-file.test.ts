import { expect, it } from "vitest";
import { textOfFile } from "./text-of-file.ts";

const text = '<?xml version="1.0"?><x>Été 🐋</x>';
const little = Buffer.from(`\ufeff${text}`, "utf16le");

it.each([
  ["UTF-8", Buffer.from(text)],
  ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`)],
  ["UTF-16, as Windows writes it", little],
  ["UTF-16, the other way round", Buffer.from(little).swap16()],
])("reads a file in %s", (_, bytes) => {
  expect(textOfFile(bytes)).toBe(text);
});
