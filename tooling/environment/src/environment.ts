/** The one door through which the product reads its environment. */
import { type Values, type VariableName, variables } from "./variables.ts";

/** A variable that is missing or malformed. The message names it and says what to do. */
export class EnvironmentError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "EnvironmentError";
  }
}

type Source = Readonly<Record<string, string | undefined>>;

/** An empty variable counts as one that is not given: that is how an .env file leaves a line open. */
const given = (name: VariableName, source: Source): string | undefined => source[name]?.trim() || undefined;

/**
 * The value of one variable, undefined where it may be missing and is.
 * @throws EnvironmentError when it is malformed
 */
export function variable<N extends VariableName>(name: N, source: Source = process.env): Values[N] {
  const parsed = variables[name].safeParse(given(name, source));
  if (parsed.success) return parsed.data as Values[N];
  const why = parsed.error.issues[0]?.message ?? "is malformed";
  throw new EnvironmentError(`The environment variable ${name} ${why}.`);
}

/**
 * The value of a variable without which nothing goes on.
 * @throws EnvironmentError when it is missing or malformed
 */
export function requiredVariable<N extends VariableName>(
  name: N,
  source: Source = process.env,
): NonNullable<Values[N]> {
  const value = variable(name, source);
  if (value !== undefined) return value as NonNullable<Values[N]>;
  throw new EnvironmentError(
    `The environment variable ${name} is missing. \`npm start\` sets it; .env.example says what it is for.`,
  );
}
