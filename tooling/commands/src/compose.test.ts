/** Docker compose does not run everywhere; what its file promises can be read everywhere. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { variables } from "@entente/environment/variables";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "./places.ts";

type Service = {
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
};
type Compose = {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
};

const text = readFileSync(join(root, "docker-compose.yml"), "utf8");
const { services, volumes } = parse(text) as Compose;

describe("docker-compose.yml", () => {
  it("has a database, the web app and a mail catcher, each with a health check", () => {
    expect(Object.keys(services).sort()).toEqual(["db", "mail", "web"]);
    for (const [name, { healthcheck }] of Object.entries(services)) {
      expect(healthcheck?.test.length, name).toBeGreaterThan(1);
    }
    expect(services.db?.image).toBe("postgres:18");
  });

  it("keeps data in named volumes alone", () => {
    const used = Object.values(services).flatMap((service) =>
      (service.volumes ?? []).map((line) => line.split(":")[0]),
    );
    expect(used.sort()).toEqual(Object.keys(volumes).sort());
  });

  it("has no secret written in it", () => {
    const secrets = Object.values(services).flatMap(({ environment }) =>
      Object.entries(environment ?? {}).filter(([name]) => /PASSWORD|SECRET|DATABASE_URL/.test(name)),
    );
    expect(secrets.length).toBe(3);
    for (const [name, value] of secrets)
      expect(value, name).toMatch(/\$\{(POSTGRES_PASSWORD:\?|OIDC_CLIENT_SECRET)/);
  });

  it("opens ports on the loopback address alone, and gives the web app only variables that it knows", () => {
    for (const port of Object.values(services).flatMap(({ ports }) => ports ?? []))
      expect(port).toMatch(/^127\.0\.0\.1:/);
    for (const name of Object.keys(services.web?.environment ?? {}))
      expect(Object.keys(variables)).toContain(name);
  });
});
