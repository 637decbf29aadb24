/**
 * A window's signs of life: it shows that it is there, hears who else is, and takes in what they saved. It is slower
 * while hidden, and silent once nobody has touched it for half an hour, so that a forgotten window keeps no session.
 */
export type Other = { readonly name: string; readonly since: Date; readonly self: boolean };

export type Signs<Newer> = {
  send(): Promise<{ readonly others: readonly Other[]; readonly newer: Newer | null }>;
  /** The window goes, or is put away: the page may end before an answer comes. */
  leave(): void;
  heard(newer: Newer | null): void;
  failed(error: unknown): void;
};

const visible = 3000;
const hidden = 8000;
const forgotten = 30 * 60_000;
const touches = ["pointerdown", "keydown", "focus"] as const;
const nobody: readonly Other[] = [];

export class Presence<Newer> {
  others: readonly Other[] = nobody;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #touched = Date.now();
  #running = false;
  readonly #signs: Signs<Newer>;

  constructor(signs: Signs<Newer>) {
    this.#signs = signs;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins, and answers how to end. */
  start(): () => void {
    this.#running = true;
    const ending = new AbortController();
    const { signal } = ending;
    for (const touch of touches) addEventListener(touch, () => this.#touch(), { signal, passive: true });
    document.addEventListener("visibilitychange", () => this.ask(), { signal });
    addEventListener("pagehide", () => this.#stop(), { signal });
    addEventListener("pageshow", () => this.#begin(), { signal });
    this.#begin();
    return () => {
      ending.abort();
      this.#stop();
    };
  }

  #begin(): void {
    this.#running = true;
    void this.#beat();
  }

  #stop(): void {
    if (!this.#running) return;
    this.#running = false;
    clearTimeout(this.#timer);
    this.#signs.leave();
  }

  #touch(): void {
    const slept = Date.now() - this.#touched > forgotten;
    this.#touched = Date.now();
    if (slept) this.ask();
  }

  /** Asks at once. */
  ask(): void {
    if (this.#running) void this.#beat();
  }

  async #beat(): Promise<void> {
    clearTimeout(this.#timer);
    if (Date.now() - this.#touched > forgotten) return this.#see(nobody);
    try {
      const { others, newer } = await this.#signs.send();
      this.#signs.heard(newer);
      this.#see(others);
    } catch (error) {
      this.#see(nobody);
      this.#signs.failed(error);
    }
    if (!this.#running) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#beat(), document.hidden ? hidden : visible);
  }

  #see(others: readonly Other[]): void {
    const before = this.others.map(({ name, self }) => `${name} ${self}`).join();
    if (before === others.map(({ name, self }) => `${name} ${self}`).join()) return;
    this.others = others;
    for (const listener of this.#listeners) listener();
  }
}
