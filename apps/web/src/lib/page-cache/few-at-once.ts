/** Lets only a few do the same at the same time: the others wait, and when too many wait, one is told to come later. */

export class TooMany extends Error {
  constructor() {
    super("Too many ask for this at the same time.");
  }
}

/** @throws TooMany where `waiting` others wait already */
export function fewAtOnce(most: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  const queue: (() => void)[] = [];
  let working = 0;
  return async (work) => {
    if (working < most) working += 1;
    else if (queue.length >= waiting) throw new TooMany();
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await work();
    } finally {
      // Whoever waited longest takes the place over.
      const next = queue.shift();
      if (next) next();
      else working -= 1;
    }
  };
}
