/** What several people may do to a few records, in any order: the steps of a random sequence. */
import { type Part, parts } from "@entente/domain/record/parts";
import type { WithdrawalSort } from "@entente/domain/record/withdrawal";
import fc from "fast-check";
import type { AddressChoice } from "../../publishing/address.ts";
import { addresses, people, places, records } from "./cast.ts";

type By = { readonly who: number; readonly record: number };

export type Edit = By & { readonly does: "edit"; readonly place: number; readonly blank: boolean };

/** Publishes or plans to. */
export type Publishes = By & {
  readonly parts: readonly Part[];
  readonly minor: boolean;
  readonly address: AddressChoice;
};

export type Step =
  /** Reads the draft anew; whoever does not look edits what they read before. */
  | (By & { readonly does: "look" })
  | Edit
  | (By & { readonly does: "rename"; readonly address: number })
  /** Two edits of one record in the same moment. */
  | { readonly does: "race"; readonly edits: readonly [Edit, Edit] }
  | (Publishes & { readonly does: "publish"; readonly twice: boolean })
  | (Publishes & { readonly does: "plan" })
  /** What is planned for the record becomes due. */
  | (By & { readonly does: "run" })
  | (By & {
      readonly does: "withdraw";
      readonly parts: readonly Part[];
      readonly sort: WithdrawalSort;
      readonly into: number;
    })
  | (By & { readonly does: "revert" | "trash" | "restore" });

// The contributor, who may do the least, comes last and acts seldom.
const who = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: people - 2 }) },
  { weight: 1, arbitrary: fc.constant(people - 1) },
);
const by = { who, record: fc.nat({ max: records - 1 }) };
const word = <T extends string>(does: T) => fc.constant(does);

const asked = fc.oneof(
  { weight: 3, arbitrary: fc.constant([...parts]) },
  { weight: 2, arbitrary: fc.subarray([...parts], { minLength: 1 }) },
);
const publishes = {
  ...by,
  parts: asked,
  minor: fc.boolean(),
  address: fc.constantFrom<AddressChoice[]>("keep", "move"),
};

const edit = fc.record({
  ...by,
  does: word("edit"),
  place: fc.nat({ max: places.length - 1 }),
  blank: fc.nat({ max: 19 }).map((of) => of === 0),
});

const race = fc.tuple(edit, edit).map(
  ([one, other]): Step => ({
    does: "race",
    edits: [one, { ...other, record: one.record, who: (one.who + 1) % people }],
  }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: edit },
  { weight: 2, arbitrary: race },
  { weight: 2, arbitrary: fc.record({ ...by, does: word("look") }) },
  {
    weight: 3,
    arbitrary: fc.record({ ...by, does: word("rename"), address: fc.nat({ max: addresses.length - 1 }) }),
  },
  { weight: 6, arbitrary: fc.record({ ...publishes, does: word("publish"), twice: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ ...publishes, does: word("plan") }) },
  { weight: 2, arbitrary: fc.record({ ...by, does: word("run") }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...by,
      does: word("withdraw"),
      parts: asked,
      sort: fc.constantFrom<WithdrawalSort[]>("explained", "in-error", "merged"),
      into: by.record,
    }),
  },
  { weight: 2, arbitrary: fc.record({ ...by, does: word("revert") }) },
  { weight: 1, arbitrary: fc.record({ ...by, does: word("trash") }) },
  { weight: 2, arbitrary: fc.record({ ...by, does: word("restore") }) },
);

/** Sequences of at most so many steps. */
export const sequences = (maxLength: number) => fc.array(step, { minLength: 4, maxLength, size: "max" });

const all = [...parts];
const [first, second] = [
  { who: 0, record: 0 },
  { who: 1, record: 1 },
];
const everything = { parts: all, minor: false, address: "move", twice: true } as const;

/** What every sequence begins with: two records are public. */
export const beginning: readonly Step[] = [first, second].map((of) => ({
  does: "publish",
  ...of,
  ...everything,
}));

/** A sequence in which every kind of step is done once. */
export const everyKindOfStep: Step[] = [
  { does: "rename", ...first, address: 3 },
  { does: "publish", ...first, ...everything },
  { does: "revert", ...first },
  { does: "edit", ...second, record: 0, place: 4, blank: false },
  { does: "look", ...second, record: 0 },
  { does: "edit", ...second, record: 0, place: 4, blank: false },
  { does: "plan", ...first, parts: all, minor: true, address: "keep" },
  { does: "run", ...first },
  { does: "withdraw", ...second, parts: all, sort: "merged", into: 0 },
  { does: "trash", ...second },
  { does: "restore", ...second },
  { does: "publish", ...second, ...everything },
];
