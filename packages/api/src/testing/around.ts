/** Does something around every call of one procedure, while all others are asked as ever. */
import { callAt } from "./procedures.ts";
import type { Caller } from "./record-states.ts";

type Around = (ask: () => Promise<unknown>, input: unknown) => Promise<unknown>;

/** The caller, whose procedure at the path is asked through `act`. */
export function around(caller: Caller, path: string, act: Around): Caller {
  const noun = (name: string) =>
    new Proxy(
      {},
      {
        get: (_, method: string) => (input: unknown) => {
          const asked = `${name}.${method}`;
          const ask = () => callAt(caller, asked, input);
          return asked === path ? act(ask, input) : ask();
        },
      },
    );
  return new Proxy({}, { get: (_, name: string) => noun(name) }) as Caller;
}
