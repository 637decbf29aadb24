/** A page that asks nothing of the router still demands the right to be there. To anybody else it does not exist. */
import { may, wholeRegister } from "@entente/domain/access/authorize";
import type { Action } from "@entente/domain/access/roles";
import { notFound } from "next/navigation";
import { type Staff, staff } from "./visitor.ts";

export async function allowed(action: Action): Promise<Staff> {
  const person = await staff();
  if (!may(person.actor, action, wholeRegister)) notFound();
  return person;
}
