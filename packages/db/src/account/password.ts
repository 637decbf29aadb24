/** Passwords are kept as Argon2id hashes with the parameters that OWASP recommends (19 MiB, two passes). */
import { hash, verify } from "@node-rs/argon2";

const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, parameters);

/** Whether the password is the one that was hashed. */
export const passwordMatches = (hashed: string, password: string): Promise<boolean> =>
  verify(hashed, password);
