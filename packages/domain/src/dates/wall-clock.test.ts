import { describe, expect, it } from "vitest";
import { momentOf, wallTimeOf } from "./wall-clock.ts";

const brussels = "Europe/Brussels";

describe("a time on the wall", () => {
  it.each([
    ["2026-12-01T09:00", brussels, "2026-12-01T08:00:00.000Z"],
    ["2026-07-01T09:00:30", brussels, "2026-07-01T07:00:30.000Z"],
    ["2027-03-28T01:59:59", brussels, "2027-03-28T00:59:59.000Z"],
    ["2027-03-28T03:00", brussels, "2027-03-28T01:00:00.000Z"],
    ["2026-12-01T09:00", "America/St_Johns", "2026-12-01T12:30:00.000Z"],
    ["2026-12-01T00:15", "Asia/Kathmandu", "2026-11-30T18:30:00.000Z"],
    ["2026-12-01T00:00", "UTC", "2026-12-01T00:00:00.000Z"],
  ])("%s in %s is one moment", (time, zone, expected) => {
    const moment = momentOf(time, zone);
    expect(moment).toEqual({ exists: "once", at: new Date(expected) });
    expect(wallTimeOf(new Date(expected), zone).startsWith(time)).toBe(true);
  });

  it("does not exist in the hour that is left out in spring", () => {
    expect(momentOf("2027-03-28T02:30", brussels)).toEqual({
      exists: "never",
      instead: "2027-03-28T03:30:00",
    });
    expect(momentOf("2027-03-28T02:00", brussels).exists).toBe("never");
  });

  it("exists twice in the hour that is repeated in autumn", () => {
    expect(momentOf("2026-10-25T02:30", brussels)).toEqual({
      exists: "twice",
      at: new Date("2026-10-25T00:30:00Z"),
      second: new Date("2026-10-25T01:30:00Z"),
    });
    expect(momentOf("2026-10-25T03:00", brussels).exists).toBe("once");
  });

  it("turns by half an hour where the zone does", () => {
    expect(momentOf("2026-10-04T02:15", "Australia/Lord_Howe").exists).toBe("never");
    expect(momentOf("2026-04-05T01:45", "Australia/Lord_Howe").exists).toBe("twice");
  });
});
