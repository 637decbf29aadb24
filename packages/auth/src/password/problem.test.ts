import { describe, expect, it } from "vitest";
import { passwordProblem } from "./problem.ts";

const whose = { email: "ada.example@example.org", name: "Ada Lovelock" };
const problem = (password: string) => passwordProblem(password, whose);

describe("a password", () => {
  it.each([
    "correct horse battery",
    "zes appels en een peer",
    "   spaces count   ",
    "ПарольИзТрёхСлов!",
    "🦀🦐🦞🦑🐙🐚🐌🦋🐛🐝🐞🦗",
  ])("%s is taken", (password) => expect(problem(password)).toBeNull());

  it("counts signs, and only their number", () => {
    expect(problem("eleven sign")).toBe("too-short");
    expect(problem("twelve signs")).toBeNull();
    expect(problem(`${"walrus ".repeat(146)}xy`)).toBeNull();
    expect(problem("walrus otter ".repeat(80))).toBe("too-long");
  });

  it.each([
    "1q2w3e4r5t6y",
    "QwertyQwerty",
    "sunshine2026!",
    "!!password123!!",
    "abcabcabcabc",
    "aaaaaaaaaaaaaa",
    "123456789012",
  ])("%s is one that everybody tries", (password) => expect(problem(password)).toBe("common"));

  it.each(["ada.example@example.org", "Lovelock2026!", "entente-2026", "xLovelockLovelock"])(
    "%s is the person's or the register's own name",
    (password) => expect(problem(password)).toBe("own-name"),
  );
});
