import { describe, expect, it } from "vitest";
import { areas } from "./areas.ts";
import { assignmentStatuses } from "./assignment-statuses.ts";
import { claimUnits } from "./claim-units.ts";
import { confidences } from "./confidences.ts";
import { entryActivities } from "./entry-activities.ts";
import { entryKinds } from "./entry-kinds.ts";
import { entrySubtypes } from "./entry-subtypes.ts";
import { identifierSchemes } from "./identifier-schemes.ts";
import { involvementFunctions } from "./involvement-functions.ts";
import { linkKinds } from "./link-kinds.ts";
import { membershipKinds } from "./membership-kinds.ts";
import { membershipRoles } from "./membership-roles.ts";
import { participationActs } from "./participation-acts.ts";
import { postTypes } from "./post-types.ts";
import { relationKinds } from "./relation-kinds.ts";
import { topics } from "./topics.ts";
import { unitKinds } from "./unit-kinds.ts";
import { sameIn, type Vocabulary } from "./vocabulary.ts";

const vocabularies: Readonly<Record<string, Vocabulary>> = {
  areas,
  assignmentStatuses,
  claimUnits,
  confidences,
  entryActivities,
  entryKinds,
  entrySubtypes,
  identifierSchemes,
  involvementFunctions,
  linkKinds,
  membershipKinds,
  membershipRoles,
  participationActs,
  postTypes,
  relationKinds,
  topics,
  unitKinds,
};

const hosts = [
  "data.europa.eu",
  "eurovoc.europa.eu",
  "marineregions.org",
  "publications.europa.eu",
  "purl.org",
  "schema.org",
  "www.eionet.europa.eu",
  "www.w3.org",
  "www.wikidata.org",
];

const addressesIn = (list: Vocabulary): string[] => list.keys.flatMap((key) => sameIn(list, key) ?? []);

describe("the matching terms of public vocabularies", () => {
  it.each(Object.entries(vocabularies))("have well-formed addresses of known hosts in %s", (_, list) => {
    for (const address of addressesIn(list)) {
      const { protocol, hostname, href } = new URL(address);
      expect(["http:", "https:"]).toContain(protocol);
      expect(hosts).toContain(hostname);
      expect(href).toBe(address);
    }
  });

  it.each(Object.entries(vocabularies))("belong to one term each in %s", (_, list) => {
    const addresses = addressesIn(list);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("do not become fewer", () => {
    expect(Object.values(vocabularies).flatMap(addressesIn).length).toBeGreaterThanOrEqual(69);
  });
});
