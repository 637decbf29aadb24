/** The one door through which this package reads the environment. */
import { z } from "zod";

const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//, "must begin with postgresql://");

/**
 * The value of a variable that must be there.
 * @throws Error that names the variable and what is wrong with it
 */
export function requiredUrl(name: "PUBLIC_DATABASE_URL" | "STAFF_DATABASE_URL"): string {
  const parsed = databaseUrl.safeParse(process.env[name]);
  if (parsed.success) return parsed.data;
  const why = process.env[name] === undefined ? "is missing" : "must begin with postgresql://";
  throw new Error(`The environment variable ${name} ${why}. \`npm start\` sets it for you.`);
}
