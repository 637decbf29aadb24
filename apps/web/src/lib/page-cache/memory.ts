/** Answers of one state of the register, up to so many bytes. What was asked for longest ago makes room. */

type Sized = { readonly bytes: number };

export type Memory<T extends Sized> = {
  /** Looks something up in this state of the register. Another state than before empties the memory. */
  find(state: string, key: string): T | undefined;
  /** Keeps something, unless the register has moved on since it was made. */
  keep(state: string, key: string, value: T): void;
  size(): { readonly entries: number; readonly bytes: number };
};

export function memoryOf<T extends Sized>(limit: number): Memory<T> {
  // A Map remembers in which order its keys came.
  const values = new Map<string, T>();
  let bytes = 0;
  let current: string | null = null;

  const drop = (key: string) => {
    bytes -= (values.get(key)?.bytes ?? 0) + (values.has(key) ? 2 * key.length : 0);
    values.delete(key);
  };

  return {
    find(state, key) {
      if (state !== current) {
        values.clear();
        bytes = 0;
        current = state;
      }
      const found = values.get(key);
      if (found) {
        values.delete(key);
        values.set(key, found);
      }
      return found;
    },
    keep(state, key, value) {
      if (state !== current) return;
      drop(key);
      values.set(key, value);
      bytes += value.bytes + 2 * key.length;
      for (const oldest of values.keys()) {
        if (bytes <= limit) break;
        drop(oldest);
      }
    },
    size: () => ({ entries: values.size, bytes }),
  };
}
