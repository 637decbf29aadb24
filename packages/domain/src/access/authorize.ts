/** One rule for the button and for the command. What it grants carries a brand that commands demand. */
import { Refusal } from "../errors.ts";
import { type Part, parts } from "../record/parts.ts";
import { type Action, actionsOf, type Role, type Scope } from "./roles.ts";

/** Who acts: an account with its role and scope, as the database holds them at this request. */
export type Actor = {
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
  readonly scope: Scope;
  /** The session in which they act; absent where no person does, as when a schedule runs. */
  readonly sessionId?: string;
};

/** What is acted upon. Leave a part or unit out where it does not matter to the action. */
export type Resource = {
  readonly recordId?: string;
  readonly unitIds?: readonly string[];
  readonly parts?: readonly Part[];
};

/** What concerns the register as a whole: a scope of units or languages does not reach it. */
export const wholeRegister: Resource = { parts };

declare const granted: unique symbol;

/** Proof that an actor may do an action; only `authorize` makes one. */
export type Authorized<A extends Action> = {
  readonly actor: Actor;
  readonly action: A;
  readonly resource: Resource;
  readonly [granted]: A;
};

/** Whether the actor may do it: the role allows the action and the scope covers the resource. */
export function may(actor: Actor, action: Action, resource: Resource = {}): boolean {
  if (!actionsOf[actor.role].includes(action)) return false;
  const { units, languages } = actor.scope;
  const unitsCovered = units === null || (resource.unitIds ?? []).some((id) => units.includes(id));
  const partsCovered = languages === null || (resource.parts ?? []).every((part) => languages.includes(part));
  return unitsCovered && partsCovered;
}

/**
 * Mints the proof that a command demands.
 * @throws Refusal "not-allowed"
 */
export function authorize<A extends Action>(actor: Actor, action: A, resource: Resource = {}): Authorized<A> {
  if (!may(actor, action, resource)) {
    throw new Refusal("not-allowed", "Your role does not allow this. Ask an administrator for access.");
  }
  return { actor, action, resource } as Authorized<A>;
}
