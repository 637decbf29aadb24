import { expect, it } from "vitest";
import { namedByDay } from "./register-version.ts";

const brussels = { version: "41", timeZone: "Europe/Brussels" };

it("the state of the register has another name after midnight, where the register is", () => {
  const at = { time: "2026-06-30T21:59:59.999Z" };
  const nameOf = namedByDay(() => new Date(at.time));
  expect(nameOf(brussels)).toBe("41/2026-06-30");
  at.time = "2026-06-30T22:00:00.000Z";
  expect(nameOf(brussels)).toBe("41/2026-07-01");
});

it("another version or another time zone has another name at once", () => {
  const nameOf = namedByDay(() => new Date("2026-06-30T22:30:00Z"));
  expect(nameOf(brussels)).toBe("41/2026-07-01");
  expect(nameOf({ ...brussels, version: "42" })).toBe("42/2026-07-01");
  expect(nameOf({ version: "42", timeZone: "UTC" })).toBe("42/2026-06-30");
});
