import { describe, expect, it } from "vitest";
import { groupRolesSchema, roleOfGroups } from "./group-roles.ts";

const unit = "6f0e8c5e-7a54-4a8e-9d0b-3f7a52f0a001";
const groupRoles = groupRolesSchema.parse([
  { group: "writers", role: "contributor", units: [], languages: [] },
  { group: "north", role: "publisher", units: [unit], languages: ["nl"] },
  { group: "south", role: "publisher", units: [unit], languages: ["fr"] },
  { group: "whole", role: "publisher", units: [], languages: ["de"] },
]);

describe("groups of the provider", () => {
  it("give the strongest role, with the scope of the groups that give it", () => {
    expect(roleOfGroups(["writers", "north"], groupRoles)).toEqual({
      role: "publisher",
      scope: { units: [unit], languages: ["nl"] },
    });
  });

  it("add their scopes up, and one that gives everywhere gives everywhere", () => {
    expect(roleOfGroups(["north", "south"], groupRoles)?.scope).toEqual({
      units: [unit],
      languages: ["nl", "fr"],
    });
    expect(roleOfGroups(["north", "whole"], groupRoles)?.scope).toEqual({
      units: null,
      languages: ["nl", "de"],
    });
  });

  it("give nothing where none is known", () => {
    expect(roleOfGroups(["Writers", "guests"], groupRoles)).toBeNull();
    expect(roleOfGroups(["writers"], [])).toBeNull();
  });
});
