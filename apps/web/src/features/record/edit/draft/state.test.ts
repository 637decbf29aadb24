import type { Document } from "@entente/domain/record/document";
import { valueAt } from "@entente/domain/record/places";
import type { Writer } from "@entente/domain/record/writers";
import { describe, expect, it } from "vitest";
import {
  acknowledged,
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
  shown,
  takenUp,
  toKeep,
  unsaved,
} from "./state.ts";

const document = (shared: object = {}, en: object = {}): Document => ({
  schemaVersion: 1,
  shared: { acronym: null, inForceOn: null, link: [], ...shared },
  text: { en: { title: "Title", ...en } },
});
const acronym = ["shared", "acronym"];
const inForceOn = ["shared", "inForceOn"];
const theirs = (content: Document, counter = 2, writers: readonly Writer[] = []) => ({
  counter,
  content,
  savedBy: "Bea",
  writers,
});
const by = (savedBy: string) => ({ savedBy, writers: [] });
const fresh = () => opened(1, document());
const typed = (text: string, state = fresh()) => changed(state, acronym, text);
const at = (state: DraftState, path: string[]) => valueAt(state.mine, path);

describe("typing", () => {
  it("shows the text as it was typed, and sends it as the server keeps it", () => {
    const state = typed("CBD ");
    expect(shown(state, acronym)).toBe("CBD ");
    expect(valueAt(outgoing(state), acronym)).toBe("CBD");
  });

  it("only spaces is no text", () => {
    expect(isPending(typed("  "))).toBe(false);
  });

  it("what is in no right form keeps it in the form, and sends the rest", () => {
    const state = changed(typed("CBD"), inForceOn, "someday", false);
    expect(shown(state, inForceOn)).toBe("someday");
    expect(outgoing(state).shared).toMatchObject({ acronym: "CBD", inForceOn: null });
    expect(isPending(changed(fresh(), inForceOn, "someday", false))).toBe(false);
    expect(outgoing(changed(state, inForceOn, "1992")).shared).toMatchObject({ inForceOn: "1992" });
  });
});

describe("a newer version", () => {
  it("comes into the open form where nobody else wrote", () => {
    const state = received(typed("CBD"), theirs(document({ inForceOn: "1993" }, { title: "Theirs" })));
    expect(state.mine).toEqual(document({ acronym: "CBD", inForceOn: "1993" }, { title: "Theirs" }));
    expect(conflictsIn(state)).toEqual([]);
    expect(outgoing(state).shared.acronym).toBe("CBD");
  });

  it("asks where both wrote, keeps what stands in the form, and sends the rest", () => {
    const state = received(typed("A"), theirs(document({ acronym: "B" })));
    expect(conflictsIn(state)).toEqual([{ path: acronym, who: "Bea" }]);
    expect(at(state, acronym)).toBe("A");
    expect(isPending(state)).toBe(false);
    const more = changed(state, inForceOn, "1993");
    expect(outgoing(more).shared).toMatchObject({ acronym: "B", inForceOn: "1993" });
  });

  it("asks in the name of whoever wrote at that place, not of whoever saved last", () => {
    const newer = document({ acronym: "B", inForceOn: "1993" });
    const writers = [
      { path: inForceOn, name: "Bea" },
      { path: acronym, name: "Ada" },
    ];
    expect(conflictsIn(received(typed("A"), theirs(newer, 3, writers)))).toEqual([
      { path: acronym, who: "Ada" },
    ]);
  });

  it("asks instead of changing a text under the cursor", () => {
    const saved = acknowledged(typed("A"), document({ acronym: "A" }), theirs(document({ acronym: "A" })));
    const newer = theirs(document({ acronym: "B" }), 3);
    expect(at(received(saved, newer), acronym)).toBe("B");
    expect(conflictsIn(received(saved, newer, acronym))).toEqual([{ path: acronym, who: "Bea" }]);
    expect(at(received(saved, newer, acronym), acronym)).toBe("A");
  });

  it("that is older than the one at hand changes nothing", () => {
    const state = received(fresh(), theirs(document({ acronym: "B" }), 5));
    expect(received(state, theirs(document({ acronym: "old" }), 4))).toBe(state);
  });

  it.each([
    ["mine", "A"],
    ["theirs", "B"],
    ["both", "A and B"],
  ])("is settled by what somebody chooses: %s", (_, value) => {
    const asked = received(typed("A"), theirs(document({ acronym: "B" })));
    const state = settled(asked, acronym, value);
    expect(conflictsIn(state)).toEqual([]);
    expect(valueAt(outgoing(state), acronym)).toBe(value);
    expect(isPending(state)).toBe(value !== "B");
  });

  it("asks no more once both say the same", () => {
    const asked = received(typed("A"), theirs(document({ acronym: "B" })));
    expect(conflictsIn(changed(asked, acronym, "B"))).toEqual([]);
    expect(conflictsIn(received(asked, theirs(document({ acronym: "A" }), 3)))).toEqual([]);
  });

  it("of a row that they removed while we wrote in it asks about the row", () => {
    const row = { id: "r", url: "1" };
    const state = changed(opened(1, document({ link: [row] })), ["shared", "link", "r", "url"], "2");
    const asked = received(state, theirs(document({ link: [] })));
    expect(conflictsIn(asked)).toEqual([{ path: ["shared", "link", "r"], who: "Bea" }]);
    expect(outgoing(asked).shared.link).toEqual([]);
    expect(at(settled(asked, ["shared", "link", "r"], undefined), ["shared", "link"])).toEqual([]);
    expect(outgoing(settled(asked, ["shared", "link", "r"], { ...row, url: "2" })).shared.link).toEqual([
      { id: "r", url: "2" },
    ]);
  });
});

describe("an answer", () => {
  it("leaves alone what was typed since", () => {
    const sent = document({ acronym: "A" });
    const state = acknowledged(typed("AB", sending(typed("A"), sent)), sent, theirs(sent));
    expect(at(state, acronym)).toBe("AB");
    expect(isPending(state)).toBe(true);
    expect(conflictsIn(state)).toEqual([]);
  });

  it("takes in what the server added, as an empty field, without a question", () => {
    const begun = changed(fresh(), ["text", "fr"], { title: "Titre" });
    const answer = { ...document(), text: { en: { title: "Title" }, fr: { title: "Titre", summary: null } } };
    const state = acknowledged(begun, outgoing(begun), theirs(answer));
    expect(isPending(state)).toBe(false);
    expect(state.mine).toEqual(answer);
  });

  it("asks where others wrote and we began to write after sending", () => {
    const sent = outgoing(changed(fresh(), inForceOn, "1993"));
    const since = typed("A", sending(changed(fresh(), inForceOn, "1993"), sent));
    const merged = document({ inForceOn: "1993", acronym: "B" });
    expect(conflictsIn(acknowledged(since, sent, theirs(merged)))).toEqual([{ path: acronym, who: "Bea" }]);
  });

  it("that got lost is no conflict with oneself", () => {
    const sent = document({ acronym: "A" });
    const since = typed("AB", sending(typed("A"), sent));
    const state = received(since, { ...theirs(sent), savedBy: "Ada" });
    expect(conflictsIn(state)).toEqual([]);
    expect(valueAt(outgoing(state), acronym)).toBe("AB");
  });

  it("that comes after a newer version is done with", () => {
    const sent = document({ acronym: "A" });
    const newer = received(
      sending(typed("A"), sent),
      theirs(document({ acronym: "A", inForceOn: "1993" }), 3),
    );
    expect(acknowledged(newer, sent, theirs(sent, 2))).toEqual({ ...newer, sent: [] });
    expect(isPending(newer)).toBe(false);
  });

  it("that finds nothing new is the end of it", () => {
    const state = changed(fresh(), ["text", "fr"], { title: null });
    const told = acknowledged(state, outgoing(state), theirs(document(), 1));
    expect(isPending(told)).toBe(false);
  });

  it("that finds a place wrong keeps the place back and sends the rest", () => {
    const state = changed(typed("CBD"), ["shared", "adoptedAt"], { en: "Rio" });
    const refused = refusedAt(state, [["shared", "adoptedAt", "fr"]]);
    if (!refused) throw new Error("No place was found.");
    expect(outgoing(refused).shared).toMatchObject({ acronym: "CBD" });
    expect(outgoing(refused).shared.adoptedAt).toBeUndefined();
    expect(refusedAt(state, [["shared", "elsewhere"]])).toBeNull();
  });
});

describe("what an earlier visit left", () => {
  const kept = toKeep(typed("CBD"));

  it("stands in the form again and waits to be sent", () => {
    const state = takenUp(fresh(), kept, by("Bea"));
    expect(at(state, acronym)).toBe("CBD");
    expect(isPending(state)).toBe(true);
  });

  it("keeps what others did elsewhere since, and asks where they wrote too", () => {
    const elsewhere = takenUp(opened(2, document({ inForceOn: "1993" })), kept, by("Bea"));
    expect(elsewhere.mine.shared).toMatchObject({ acronym: "CBD", inForceOn: "1993" });
    const same = takenUp(opened(2, document({ acronym: "B" })), kept, by("Bea"));
    expect(conflictsIn(same)).toEqual([{ path: acronym, who: "Bea" }]);
    expect(at(same, acronym)).toBe("CBD");
  });

  it("and was half saved is no conflict with oneself", () => {
    const lost = toKeep(typed("CBD", sending(typed("CB"), document({ acronym: "CB" }))));
    const state = takenUp(opened(2, document({ acronym: "CB" })), lost, by("Ada"));
    expect(conflictsIn(state)).toEqual([]);
    expect(at(state, acronym)).toBe("CBD");
  });

  it("in no right form is still kept back", () => {
    const state = takenUp(fresh(), toKeep(changed(fresh(), inForceOn, "someday", false)), by("Bea"));
    expect(at(state, inForceOn)).toBe("someday");
    expect(isPending(state)).toBe(false);
  });

  it("with a question that nobody answered asks again, and writes over nothing", () => {
    const asked = received(typed("A"), theirs(document({ acronym: "B" })));
    const state = takenUp(opened(2, document({ acronym: "B" })), toKeep(asked), by("Bea"));
    expect(conflictsIn(state)).toEqual([{ path: acronym, who: "Bea" }]);
    expect(at(state, acronym)).toBe("A");
    expect(isPending(state)).toBe(false);
  });

  it("and is saved already leaves nothing to do", () => {
    expect(unsaved(takenUp(opened(2, document({ acronym: "CBD" })), kept, by("Bea")))).toEqual([]);
  });
});
