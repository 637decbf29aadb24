/** A real provider of single sign-on, at which a person is chosen by a link and asked for no password. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

export type Knows = {
  readonly name: string;
  readonly email: string;
  readonly groups: readonly string[];
};

export type TestProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  stop(): Promise<void>;
};

const usual = { clientId: "register", clientSecret: "a secret between provider and register" };
type Client = typeof usual;

type Options = {
  /** A free port where it is not given. */
  readonly port?: number;
  readonly client?: Client;
  /** Where the register takes people back. */
  readonly redirectUris: readonly string[];
  /** Whom it knows, by subject. */
  readonly people: Readonly<Record<string, Knows>>;
};

function configured(issuer: string, { redirectUris, people, client = usual }: Options): Provider {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [...redirectUris],
        grant_types: ["authorization_code"],
      },
    ],
    claims: { openid: ["sub"], profile: ["name", "groups"], email: ["email"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/choose/${uid}` },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ sub, ...people[sub], groups: [...(people[sub]?.groups ?? [])] }),
    }),
    // Nobody is asked for consent.
    loadExistingGrant: async ({ oidc }) => {
      const { client: asking, session } = oidc;
      if (!asking || !session?.accountId) return undefined;
      const grant = new oidc.provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
    cookies: { keys: ["only for tests"] },
    ttl: {
      Interaction: 600,
      Session: 600,
      Grant: 600,
      AccessToken: 600,
      IdToken: 600,
      AuthorizationCode: 60,
    },
  });
  provider.use(async (context, next) => {
    const [, step, uid, who] = context.path.split("/");
    // The cookie of the choice is kept to its path, so that whom one chooses stands below it.
    if (step === "choose" && !who) {
      const links = Object.keys(people).map(
        (sub) => `<li><a href="/choose/${uid}/${sub}">${people[sub]?.name}</a></li>`,
      );
      context.type = "html";
      context.body = `<!doctype html><html lang="en"><title>Provider</title><ul>${links.join("")}</ul></html>`;
    } else if (step === "choose") {
      await provider.interactionFinished(context.req, context.res, { login: { accountId: who ?? "" } });
      context.respond = false;
    } else await next();
  });
  return provider;
}

const listening = (server: Server, port: number) =>
  new Promise<number>((resolve) =>
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
  );

/** Starts it. Stop it when the tests are over. */
export async function startProvider(options: Options): Promise<TestProvider> {
  const server = createServer();
  const port = await listening(server, options.port ?? 0);
  const issuer = `http://127.0.0.1:${port}`;
  server.on("request", configured(issuer, options).callback());
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { issuer, ...(options.client ?? usual), stop };
}
