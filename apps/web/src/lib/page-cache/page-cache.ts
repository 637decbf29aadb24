/**
 * Answers public addresses from memory, in front of the renderer. Whatever is kept is kept under the state of the
 * register that it shows, so there is nothing to expire and nothing to forget (decisions 041 and 042).
 */
import type { OutgoingHttpHeaders } from "node:http";
import type { Answer } from "../public-response/finish.ts";
import type { Address } from "./address.ts";
import { type Kept, keep, mayBeKept } from "./kept.ts";
import { memoryOf } from "./memory.ts";

type Options = {
  readonly render: (address: Address) => Promise<Answer>;
  readonly security: (secure: boolean) => OutgoingHttpHeaders;
  /** How much memory the answers may take, in bytes. */
  readonly limit: number;
};

export type PageCache = {
  /**
   * The answer for an address in a state of the register.
   * @throws what rendering throws
   */
  answerTo(state: string, address: Address): Kept | Promise<Kept>;
  counts(): {
    readonly hits: number;
    readonly misses: number;
    readonly entries: number;
    readonly bytes: number;
  };
};

export function pageCache({ render, security, limit }: Options): PageCache {
  const memory = memoryOf<Kept>(limit);
  const underWay = new Map<string, Promise<Kept>>();
  let hits = 0;
  let misses = 0;

  async function make(state: string, address: Address): Promise<Kept> {
    const answer = await render(address);
    const kept = await keep(answer, security(address.secure));
    if (mayBeKept(answer)) memory.keep(state, address.key, kept);
    return kept;
  }

  /** One rendering for each address and state, however many ask. */
  function joined(state: string, address: Address): Promise<Kept> {
    const name = `${state} ${address.key}`;
    const running = underWay.get(name);
    if (running) return running;
    const made = make(state, address).finally(() => underWay.delete(name));
    underWay.set(name, made);
    return made;
  }

  return {
    answerTo(state, address) {
      const found = memory.find(state, address.key);
      if (found) {
        hits += 1;
        return found;
      }
      misses += 1;
      return joined(state, address);
    },
    counts: () => ({ hits, misses, ...memory.size() }),
  };
}
