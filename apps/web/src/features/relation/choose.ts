/**
 * What of it all is drawn: so many that each has a name that can be read. Each neighbour gets its turn for those one
 * step further, so that none fills the picture alone.
 */
import type { Around, RelatedNode, Way } from "@entente/api/relation/view";

export const mostNear = 20;
export const mostFar = 30;

export type Edge = { readonly from: string; readonly to: string; readonly ways: readonly Way[] };

export type Drawn = {
  readonly from: RelatedNode;
  readonly near: readonly { readonly node: RelatedNode; readonly ways: readonly Way[] }[];
  readonly far: readonly RelatedNode[];
  /** From the one to those next to it, and from those on. */
  readonly edges: readonly Edge[];
  /** Between two that both stand next to it. */
  readonly across: readonly Edge[];
  /** How many different ones stand one step further, as far as the list names them. */
  readonly farTotal: number;
};

function chosenFar(near: Around["near"], besides: ReadonlySet<string>): Map<string, RelatedNode> {
  const queues = near.map((one) => one.near.filter(({ node }) => !besides.has(node.id)));
  const far = new Map<string, RelatedNode>();
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  for (let turn = 0; turn < longest; turn++) {
    for (const queue of queues) {
      const node = queue[turn]?.node;
      if (node && far.size < mostFar) far.set(node.id, node);
    }
  }
  return far;
}

export function chooseDrawn({ from, near: all }: Around): Drawn {
  const near = all.slice(0, mostNear);
  const shown = new Set([from.id, ...near.map(({ node }) => node.id)]);
  const everyone = new Set([from.id, ...all.map(({ node }) => node.id)]);
  const far = chosenFar(near, everyone);
  const first = near.map(({ node, ways }) => ({ from: from.id, to: node.id, ways }));
  const second = near.flatMap((one) =>
    one.near.map(({ node, ways }) => ({ from: one.node.id, to: node.id, ways })),
  );
  const across = new Map<string, Edge>();
  for (const edge of second.filter(({ to }) => shown.has(to))) {
    const pair = [edge.from, edge.to].toSorted().join(" ");
    if (!across.has(pair)) across.set(pair, edge);
  }
  const named = all.flatMap((one) => one.near.map(({ node }) => node.id));
  return {
    from,
    near: near.map(({ node, ways }) => ({ node, ways })),
    far: [...far.values()],
    edges: [...first, ...second.filter(({ to }) => far.has(to))],
    across: [...across.values()],
    farTotal: new Set(named.filter((id) => !everyone.has(id))).size,
  };
}
