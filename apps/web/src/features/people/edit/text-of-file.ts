/** The text of a file that a spreadsheet wrote: in Unicode, or as Western European Windows writes "CSV" by itself. */
const readAs = (encoding: string, bytes: ArrayBuffer): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** What the first two bytes say of a text in UTF-16, as spreadsheets save "Unicode text". */
const wide = (bytes: ArrayBuffer): string | null => {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
};

/** Names keep their accents, however the file was saved. */
export async function textOfFile(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  return readAs(wide(bytes) ?? "utf-8", bytes) ?? new TextDecoder("windows-1252").decode(bytes);
}
