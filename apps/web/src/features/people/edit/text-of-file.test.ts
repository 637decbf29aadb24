import { expect, it } from "vitest";
import { textOfFile } from "./text-of-file.ts";

const bytesOf = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

it.each([
  ["Unicode", bytesOf("Zoé;Müller", "utf-8")],
  ["Unicode with its mark", bytesOf("\ufeffZoé;Müller", "utf-8")],
  ["Windows", bytesOf("Zoé;Müller", "latin1")],
  ["Unicode text", bytesOf("\ufeffZoé;Müller", "utf16le")],
])("a name keeps its accents in a file saved as %s", async (_, bytes) => {
  expect(await textOfFile(new Blob([bytes]))).toBe("Zoé;Müller");
});

it("the sign of the euro is what Windows means by it", async () => {
  expect(await textOfFile(new Blob([new Uint8Array([0x80])]))).toBe("€");
});
