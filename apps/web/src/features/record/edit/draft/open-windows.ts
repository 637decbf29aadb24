/**
 * Which windows of this browser are open, so that none takes up what another is still typing. Only secure pages can
 * tell; elsewhere every copy counts as left behind, and at worst two windows are asked about one text.
 */
const nameOf = (window: string) => `entente.window/${window}`;

/** Says that a window is open, until what it answers is called or the window goes. */
export function sayOpen(window: string): () => void {
  let close = () => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  void navigator.locks?.request(nameOf(window), () => closed);
  return close;
}

/** Tells whether a window is open now. */
export async function whoIsOpen(): Promise<(window: string) => boolean> {
  const held = (await navigator.locks?.query())?.held ?? [];
  const names = new Set(held.map(({ name }) => name));
  return (window) => names.has(nameOf(window));
}
