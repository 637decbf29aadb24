import { describe, expect, it } from "vitest";
import { type Actor, authorize, may } from "./authorize.ts";
import { actions, actionsOf, roles } from "./roles.ts";

const actor = (role: Actor["role"], scope: Actor["scope"] = { units: null, languages: null }): Actor => ({
  accountId: "00000000-0000-4000-8000-000000000001",
  name: "Test",
  role,
  scope,
});

describe("what a role may do", () => {
  it.each(roles.flatMap((role) => actions.map((action) => [role, action] as const)))(
    "%s and %s",
    (role, action) => {
      expect(may(actor(role), action)).toBe(actionsOf[role].includes(action));
    },
  );

  it("lets a contributor draft and submit, and not publish", () => {
    expect(may(actor("contributor"), "record.save")).toBe(true);
    expect(may(actor("contributor"), "record.publish")).toBe(false);
    expect(() => authorize(actor("contributor"), "record.publish")).toThrow("Your role does not allow this");
  });

  it("holds a scope of languages against every part", () => {
    const translator = actor("publisher", { units: null, languages: ["nl"] });
    expect(may(translator, "record.publish", { parts: ["nl"] })).toBe(true);
    expect(may(translator, "record.publish", { parts: ["nl", "shared"] })).toBe(false);
  });

  it("holds a scope of units against the units of the record", () => {
    const local = actor("publisher", { units: ["a"], languages: null });
    expect(may(local, "record.publish", { unitIds: ["b", "a"] })).toBe(true);
    expect(may(local, "record.publish", { unitIds: ["b"] })).toBe(false);
    expect(may(local, "record.publish", {})).toBe(false);
  });
});
