import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { urlOf } from "../on-server.ts";
import { freePort } from "./embedded.ts";
import { BootFailure } from "./failure.ts";
import { checkOwnServer } from "./own-server.ts";

describe("an own server", () => {
  const refusal = async (url: string) => {
    const error = await checkOwnServer(url).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BootFailure);
    const { message } = error as BootFailure;
    expect(message).not.toContain("\n");
    return message;
  };
  const given = () => process.env.TEST_SERVER_URL ?? "";

  it("is taken when it answers and is new enough", async () => {
    await checkOwnServer(given());
  });

  it("is refused in one sentence when DATABASE_URL is no address", async () => {
    expect(await refusal("nonsense")).toMatch(/write it like postgresql:/);
    expect(await refusal("https://example.org/")).toMatch(/write it like postgresql:/);
  });

  it("is refused in one sentence when nothing answers", async () => {
    expect(await refusal(`postgresql://a:b@127.0.0.1:${await freePort()}/x`)).toMatch(
      /No PostgreSQL answers/,
    );
  });

  it("is refused in one sentence when something else answers", async () => {
    const stranger = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await new Promise<void>((done) => stranger.listen(0, "127.0.0.1", done));
    const { port } = stranger.address() as { port: number };
    expect(await refusal(`postgresql://a:b@127.0.0.1:${port}/x`)).toMatch(/No PostgreSQL answers/);
    stranger.close();
  });

  it("is refused in one sentence when the database is not there", async () => {
    expect(await refusal(urlOf(given(), "no_such_database"))).toMatch(/create it, then start again/);
  });

  it.skipIf(process.env.TEST_DATABASE_URL)(
    "is refused in one sentence when the password is wrong",
    async () => {
      const url = new URL(given());
      url.password = "wrong";
      const message = await refusal(url.href);
      expect(message).toMatch(/check the user name and the password/);
      expect(message).not.toContain("wrong");
    },
  );
});
