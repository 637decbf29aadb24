/** A scope names units that exist. */
import { Refusal } from "@entente/domain/errors";
import type { Transaction } from "../clients.ts";

/** @throws Refusal "invalid-input" */
export async function demandUnits(tx: Pick<Transaction, "record">, units: readonly string[]): Promise<void> {
  const distinct = [...new Set(units)];
  const known = await tx.record.count({ where: { id: { in: distinct }, kind: "unit" } });
  if (known < distinct.length) {
    throw new Refusal("invalid-input", "Choose units from the list.", [
      { path: ["units"], message: "Choose units from the list." },
    ]);
  }
}
