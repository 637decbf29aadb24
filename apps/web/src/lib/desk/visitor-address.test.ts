import { expect, it } from "vitest";
import { isNeighbour } from "./visitor-address.ts";

it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1", "10.1.2.3", "172.20.0.1", "192.168.1.1", "fd00::1"])(
  "%s is a neighbour",
  (address) => expect(isNeighbour(address)).toBe(true),
);

it.each(["203.0.113.7", "::ffff:203.0.113.7", "2001:db8::1", "172.32.0.1", undefined])(
  "%s is a stranger",
  (address) => expect(isNeighbour(address)).toBe(false),
);
