import { describe, expect, it } from "vitest";
import { type Doors, lockOutOf, type Standing } from "./lock-out.ts";

const one = (accountId: string, more: Partial<Standing> = {}): Standing => ({
  accountId,
  role: "admin",
  suspended: false,
  breakGlass: false,
  hasPassword: true,
  hasPasskey: false,
  hasIdentity: false,
  ...more,
});
const open: Doors["ways"] = { localSignIn: true, singleSignOn: true };
const closed: Doors["ways"] = { localSignIn: false, singleSignOn: true };
const glass = one("glass", { breakGlass: true });

describe("a change is refused", () => {
  it.each([
    ["the last administrator is suspended", [one("a", { suspended: true })], open, "nobody-administers"],
    ["the last administrator is demoted", [one("a", { role: "publisher" })], open, "nobody-administers"],
    [
      "the last one left never chose a password",
      [one("a", { hasPassword: false })],
      open,
      "nobody-administers",
    ],
    [
      "passwords end without another way in",
      [glass],
      { localSignIn: false, singleSignOn: false },
      "no-single-sign-on",
    ],
    [
      "passwords end and nobody breaks the glass",
      [one("a", { hasIdentity: true })],
      closed,
      "nobody-breaks-the-glass",
    ],
    ["an administrator is left", [glass, one("a", { suspended: true })], closed, null],
    ["a passkey is left", [one("a", { hasPassword: false, hasPasskey: true })], open, null],
  ] as const)("when %s", (_, accounts, ways, refused) => {
    expect(lockOutOf({ accounts, ways: open }, { accounts, ways }).refused).toBe(refused);
  });
});

it("those who only have a password are locked out when passwords end; who had no way in before is not", () => {
  const accounts = [
    glass,
    one("password", { role: "publisher" }),
    one("joined", { hasIdentity: true }),
    one("invited", { hasPassword: false }),
  ];
  expect(lockOutOf({ accounts, ways: open }, { accounts, ways: closed })).toEqual({
    refused: null,
    lockedOut: ["password"],
  });
});
