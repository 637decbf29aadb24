/**
 * Saves a form by itself: a little after the last keystroke, one request at a time, again when the connection is back.
 * It knows no React; a form subscribes.
 */
import type { Document } from "@entente/domain/record/document";
import type { Path } from "@entente/domain/record/places";
import type { LocalCopy } from "./local-copy.ts";
import {
  acknowledged,
  answered,
  changed,
  conflictsIn,
  type DraftState,
  isPending,
  opened,
  outgoing,
  received,
  refusedAt,
  sending,
  settled,
  takenUp,
  toKeep,
  unsaved,
  type Version,
} from "./state.ts";
import { type Status, type Stop, stopFor } from "./status.ts";

export type Trouble = { readonly name: string; readonly details: readonly { readonly path: Path }[] };

/** How the engine reaches the server. What it throws is read by `troubleOf`. */
export type Transport = {
  save(save: { counter: number; content: Document; base: Document }): Promise<Version>;
  /** What the server holds, and who wrote in it since a version. */
  read(since: number): Promise<Version>;
  troubleOf(error: unknown): Trouble;
};

export type Opening = Version & { readonly savedAt: number };

const quiet = 700;
const longest = 3000;
const pauses = [1000, 2000, 4000, 8000, 15_000, 30_000];

export class Draft {
  #state: DraftState;
  #listeners = new Set<() => void>();
  #stop: Stop | null = null;
  #trouble: "offline" | "failed" | null = null;
  #tries = 0;
  #savedAt: number;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | null = null;
  #typing: Path | null = null;
  #status: Status;
  /** False where the browser would not keep the local copy. */
  kept = true;
  /** True where text of an earlier visit was taken up. */
  recovered = false;
  readonly #opening: Opening;
  readonly #transport: Transport;
  readonly #copy: LocalCopy;

  constructor(opening: Opening, transport: Transport, copy: LocalCopy) {
    this.#transport = transport;
    this.#copy = copy;
    this.#savedAt = opening.savedAt;
    this.#status = { name: "saved", at: opening.savedAt };
    this.#opening = opening;
    this.#state = opened(opening.counter, opening.content);
  }

  /** Takes up what this person typed here before and the server never got. */
  open(isOpen: (window: string) => boolean = () => false): void {
    const kept = this.#copy.takeUp(isOpen);
    if (kept.length === 0) return;
    this.#put(kept.reduce((state, one) => takenUp(state, one, this.#opening), this.#state));
    this.recovered = unsaved(this.#state).length > 0;
    this.#schedule();
  }

  get state(): DraftState {
    return this.#state;
  }

  get status(): Status {
    return this.#status;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Somebody typed, chose or cleared. */
  change(path: Path, value: unknown, wellFormed = true): void {
    this.#typing = typeof value === "string" ? path : null;
    // What was too much, or too far, may do now.
    if (this.#stop === "refused" || this.#stop === "not-allowed") this.#stop = null;
    this.#put(changed(this.#state, path, value, wellFormed));
    this.#schedule();
  }

  /** The focus went elsewhere: from now on others' changes may come into the field that was typed in. */
  leave(): void {
    this.#typing = null;
  }

  /** Answers a conflict with what shall stand there. */
  settle(path: Path, value: unknown): void {
    this.#put(settled(this.#state, path, value));
    this.#schedule(0);
  }

  /** Somebody else saved. */
  receive(version: Version): void {
    this.#put(received(this.#state, version, this.#typing));
    if (isPending(this.#state)) this.#schedule();
  }

  /** Nothing more is sent. What stands in the form stays there, and in the local copy. */
  halt(why: Stop): void {
    if (this.#stop === why) return;
    this.#stop = why;
    clearTimeout(this.#timer);
    this.#put(this.#state);
  }

  /** Gives up what is not saved: the form shows what the server holds. */
  discard(): void {
    this.#stop = null;
    this.#put(opened(this.#state.counter, this.#state.base));
  }

  /** The same person is signed in again, or may write again. */
  resume(): void {
    this.#stop = null;
    this.tryNow();
  }

  /** An answer came to the person of this form: what could not be sent is tried again at once. */
  connected(): void {
    // What may write again is not known from an answer that only reads.
    if (this.#stop && this.#stop !== "not-allowed" && this.#stop !== "refused") this.resume();
    else if (this.#trouble) this.tryNow();
  }

  /** The connection may be back. */
  tryNow(): void {
    this.#tries = 0;
    this.#put(this.#state);
    if (isPending(this.#state)) this.#schedule(0);
    else this.#trouble = null;
  }

  /** Saves at once. True once the server holds everything that stands in the form. */
  async flush(): Promise<boolean> {
    for (let round = 0; round < 5; round++) {
      if (this.#running) await this.#running;
      if (this.#stop || !isPending(this.#state)) break;
      clearTimeout(this.#timer);
      await this.#run();
      if (this.#trouble) break;
    }
    return unsaved(this.#state).length === 0;
  }

  #put(state: DraftState): void {
    this.#state = state;
    this.kept = this.#copy.keep(toKeep(state));
    this.#status = this.#judge();
    for (const listener of this.#listeners) listener();
  }

  #judge(): Status {
    if (this.#stop) return { name: "stopped", why: this.#stop };
    if (this.#trouble) return { name: this.#trouble };
    if (this.#running || isPending(this.#state)) return { name: "saving" };
    if (conflictsIn(this.#state).length > 0) return { name: "stopped", why: "conflict" };
    return { name: "saved", at: this.#savedAt };
  }

  #schedule(after?: number): void {
    if (this.#stop || this.#running || !isPending(this.#state)) return;
    if (this.#trouble && after === undefined) return;
    const now = Date.now();
    this.#waitingSince ??= now;
    const wait = after ?? Math.min(quiet, Math.max(0, this.#waitingSince + longest - now));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), wait);
  }

  #run(): Promise<void> {
    this.#running ??= this.#save().finally(() => {
      this.#running = null;
      this.#put(this.#state);
      if (this.#trouble) this.#schedule(pauses[Math.min(this.#tries, pauses.length) - 1] ?? 1000);
      else this.#schedule();
    });
    return this.#running;
  }

  async #save(): Promise<void> {
    const { counter, base } = this.#state;
    const content = outgoing(this.#state);
    this.#waitingSince = null;
    this.#put(sending(this.#state, content));
    try {
      const version = await this.#transport.save({ counter, content, base });
      this.#trouble = null;
      this.#tries = 0;
      this.#savedAt = Date.now();
      this.#put(acknowledged(this.#state, content, version));
    } catch (error) {
      await this.#refused(this.#transport.troubleOf(error));
    }
  }

  async #refused({ name, details }: Trouble): Promise<void> {
    const stop = stopFor(name);
    if (stop) return this.halt(stop);
    if (name === "version-conflict") return this.#catchUp();
    if (name === "invalid-input") {
      const state = refusedAt(
        answered(this.#state),
        details.map(({ path }) => path.map(String)),
      );
      if (!state) return this.halt("refused");
      return this.#put(state);
    }
    this.#fail(name === "offline" ? "offline" : "failed");
  }

  /** Somebody wrote where we did. What they wrote is fetched, so that nothing else has to wait for the answer. */
  async #catchUp(): Promise<void> {
    const before = this.#state.counter;
    try {
      const version = await this.#transport.read(before);
      this.#put(answered(received(this.#state, version, this.#typing)));
      this.#trouble = null;
      // The same version again cannot be a conflict: something else is wrong, and trying at once would not end.
      if (this.#state.counter === before) this.#fail("failed");
    } catch (error) {
      const { name } = this.#transport.troubleOf(error);
      const stop = stopFor(name);
      if (stop) this.halt(stop);
      else this.#fail(name === "offline" ? "offline" : "failed");
    }
  }

  #fail(name: "offline" | "failed"): void {
    this.#trouble = name;
    this.#tries += 1;
  }
}
