import { roles } from "@entente/domain/access/roles";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessMatrix } from "./testing/access-matrix.ts";
import { around } from "./testing/around.ts";
import { expected } from "./testing/matrix-cells.ts";
import { type ScopeName, scopes, type Target, targets } from "./testing/matrix-targets.ts";
import { openWorld, type World, whileTrashed } from "./testing/matrix-world.ts";
import { proceduresOf } from "./testing/procedures.ts";
import type { Caller } from "./testing/record-states.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.register.db.drop());

const matrix = Object.entries(accessMatrix);

/** Asks of that record. One for the trash lies there while the procedure itself is asked, not while all is laid out. */
function ask(path: string, caller: Caller, target: Target) {
  const { id } = world.records[target];
  const asking =
    target === "trashed" ? around(caller, path, (call) => whileTrashed(world.register, id, call)) : caller;
  return accessMatrix[path]?.ask(asking, id, world);
}

describe("the staff's router", () => {
  it("has every procedure in the matrix", () => {
    expect(Object.keys(accessMatrix).sort()).toEqual(Object.keys(proceduresOf("staff")).sort());
  });

  it.each(matrix)("lets nobody who is not signed in ask %s", async (path) => {
    for (const target of targets) {
      await expect(ask(path, world.callerAs(null), target)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    }
  });

  it("takes whoever is suspended for nobody who is signed in", () => {
    expect(world.suspended).toBeNull();
  });
});

const cells = matrix.flatMap(([path, row]) =>
  roles.flatMap((role) =>
    (Object.keys(scopes) as ScopeName[]).flatMap((scope) =>
      targets
        // What is not there is there in no scope: the widest one is asked.
        .filter((target) => target !== "trashed" || row.trash || scope === "everywhere")
        .map((target) => ({ path, row, role, scope, target })),
    ),
  ),
);

describe("each role in each scope", () => {
  it.each(cells)("$path as $role for $scope on $target", async ({ path, row, role, scope, target }) => {
    const answer = ask(path, world.callerAs({ ...world.actors[role], scope: scopes[scope] }), target);
    const code = expected(row, role, scope, target);
    if (code === null) await answer;
    else await expect(answer).rejects.toMatchObject({ code });
  });
});
