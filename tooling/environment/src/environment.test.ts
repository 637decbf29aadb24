import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { requiredVariable, variable } from "./environment.ts";
import { variables } from "./variables.ts";

/** Read by docker-compose.yml alone. */
const forCompose = "POSTGRES_PASSWORD";

describe("the environment", () => {
  it("names a missing variable and says where it comes from", () => {
    expect(() => requiredVariable("STAFF_DATABASE_URL", {})).toThrow(
      "The environment variable STAFF_DATABASE_URL is missing. `npm start` sets it; .env.example says what it is for.",
    );
  });

  it.each([
    ["DATABASE_URL", "mysql://localhost/x", "must look like postgresql://"],
    ["DATABASE_URL", "postgresql://localhost", "must look like postgresql://"],
    ["PORT", "abc", "must be a number"],
    ["PORT", "70000", "must be at most 65535"],
    ["ORIGIN", "register.example.org", "must look like https://"],
    ["AUTH_SECRET", "short", "must have at least 32 characters"],
    ["PAGE_CACHE_MEGABYTES", "-1", "must be at least 0"],
  ] as const)("says what is wrong with %s=%s", (name, value, why) => {
    expect(() => variable(name, { [name]: value })).toThrow(`The environment variable ${name} ${why}`);
  });

  it("gives defaults, and takes an empty variable for one that is not given", () => {
    expect(variable("HOST", { HOST: " " })).toBe("127.0.0.1");
    expect(variable("PORT", { PORT: "" })).toBeUndefined();
    expect(variable("PORT", { PORT: "3001" })).toBe(3001);
    expect(variable("ORIGIN", { ORIGIN: "https://register.example.org/" })).toBe(
      "https://register.example.org",
    );
  });

  it("has every variable in .env.example, and no other but the one for docker compose", () => {
    const example = readFileSync(new URL("../../../.env.example", import.meta.url), "utf8");
    const named = [...example.matchAll(/^#?\s?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...Object.keys(variables), forCompose].sort());
  });
});
