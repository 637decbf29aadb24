/** Who sent a request, where a proxy may stand between: what a header says counts only when a neighbour sent it. */
import type { IncomingMessage } from "node:http";
import { BlockList } from "node:net";

const neighbours = new BlockList();
neighbours.addSubnet("127.0.0.0", 8);
neighbours.addSubnet("10.0.0.0", 8);
neighbours.addSubnet("172.16.0.0", 12);
neighbours.addSubnet("192.168.0.0", 16);
neighbours.addAddress("::1", "ipv6");
neighbours.addSubnet("fc00::", 7, "ipv6");

/** Whether an address is this machine's or of its private network. */
export function isNeighbour(address: string | undefined): boolean {
  if (!address) return false;
  const plain = address.replace(/^::ffff:/, "");
  return neighbours.check(plain, plain.includes(":") ? "ipv6" : "ipv4");
}

/** Forgets the forwarding header of a stranger, who could otherwise be somebody else with each wrong password. */
export function forgetForgedAddress(request: IncomingMessage): void {
  if (!isNeighbour(request.socket.remoteAddress)) delete request.headers["x-forwarded-for"];
}
