/** Pieces of statements, for queries that say the same thing in two places. Values in them stay parameters. */
import { Prisma } from "./generated/prisma/client.ts";

export const { sql, join: joined } = Prisma;
