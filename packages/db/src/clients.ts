/** The two ways into the database while the register runs: as a visitor and as staff. */
import { requiredVariable } from "@entente/environment/environment";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/prisma/client.ts";
import { statementNames } from "./statement-names.ts";

declare const role: unique symbol;

/** Connects as a role that can select from `pub` and nothing else. */
export type PublicClient = PrismaClient & { readonly [role]: "public" };
/** Connects as the role of staff. */
export type StaffClient = PrismaClient & { readonly [role]: "staff" };

/** What a command writes through inside its transaction. */
export type Transaction = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$use" | "$extends" | "$transaction"
>;

function connect(connectionString: string, max: number): PrismaClient {
  const adapter = new PrismaPg(
    { connectionString, max },
    {
      // Its type asks for a name always; the driver behind it takes none for an answer.
      statementNameGenerator: statementNames() as (query: { sql: string }) => string,
    },
  );
  return new PrismaClient({ adapter });
}

export const openPublicClient = (url: string) => connect(url, 8) as PublicClient;

export const openStaffClient = (url: string) => connect(url, 4) as StaffClient;

type Open = { public?: PublicClient; staff?: StaffClient };
const place = Symbol.for("entente.clients");
/** The framework holds this module in a bundle of its own, beside that of the server; both use the same clients. */
const shared = globalThis as { [place]?: Open };
shared[place] ??= {};
const open = shared[place];

/** The process's client for public pages, opened on first use. */
export function publicClient(): PublicClient {
  open.public ??= openPublicClient(requiredVariable("PUBLIC_DATABASE_URL"));
  return open.public;
}

/** The process's client for staff, opened on first use. */
export function staffClient(): StaffClient {
  open.staff ??= openStaffClient(requiredVariable("STAFF_DATABASE_URL"));
  return open.staff;
}
