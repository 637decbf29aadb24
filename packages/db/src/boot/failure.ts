/** Something that the person at the keyboard can mend. The message is one sentence that says how. */
export class BootFailure extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "BootFailure";
  }
}
