/**
 * Why a password is not taken. Length counts, and that it is none that everybody tries first; what it is made of does
 * not.
 */
import { registerAddress } from "@entente/environment/address";
import { dictionary } from "@zxcvbn-ts/language-common";

export type PasswordProblem = "too-short" | "too-long" | "common" | "own-name";

const shortest = 12;
const longest = 1024;
/** A name of fewer letters is in many good passwords by chance. */
const shortestName = 4;
/** Fewer signs than this beside a name are soon guessed. */
const besideName = 6;

const common = new Set<string>(dictionary["passwords-common"]);

/** Figures in a row, upwards or downwards. */
const inARow = (text: string) =>
  ["01234567890", "09876543210"].some((row) => row.repeat(9).replaceAll("00", "0").includes(text));

/** "abcabcabcabc" is as short as "abc". */
const repeats = (text: string) => /^(.{1,6})\1+.{0,5}$/u.test(text);

/** One of the commonest, also with figures and signs around it, or the same over and over. */
function isCommon(password: string): boolean {
  const text = password.toLowerCase();
  const core = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return common.has(text) || common.has(core) || repeats(text) || inARow(text);
}

type Whose = { readonly email: string; readonly name: string };

/** Names that whoever guesses tries first: the person's, those in their address, and the register's. */
function namesOf({ email, name }: Whose): string[] {
  const words = `${name} ${email} ${registerAddress()} entente`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [email.toLowerCase(), ...words].filter((word) => word.length >= shortestName);
}

/** A name and a few more signs: what is left without it is too short by far. */
const isOwnName = (password: string, whose: Whose): boolean =>
  namesOf(whose).some((word) => {
    const rest = password.toLowerCase().replaceAll(word, "");
    return rest.length < password.length && rest.length < besideName;
  });

/** What is wrong with a password for this person, or null. */
export function passwordProblem(password: string, whose: Whose): PasswordProblem | null {
  const { length } = [...password];
  if (length < shortest) return "too-short";
  if (length > longest) return "too-long";
  if (isOwnName(password, whose)) return "own-name";
  return isCommon(password) ? "common" : null;
}
