/**
 * Whether what is planned still says the last word. Text that was kept for later must not replace what somebody
 * published since, nor bring back what somebody withdrew.
 */
import { Refusal } from "@entente/domain/errors";
import type { Transaction } from "../clients.ts";
import { hold } from "../publishing/hold.ts";
import type { Due } from "./carry-out.ts";

/**
 * Holds the record and demands that no part of the plan was published anew or withdrawn since it was made.
 * A planned withdrawal is meant whatever was published since.
 * @throws Refusal "version-conflict" or "not-found"
 */
export async function demandNotOvertaken(
  tx: Transaction,
  { id, recordId, parts, action }: Due,
): Promise<void> {
  if (action !== "publish") return;
  await hold(tx, recordId);
  const [newer] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM edit.schedule AS s JOIN edit.revision AS kept ON kept.id = s.revision_id
    WHERE s.id = ${id}::uuid AND (
      EXISTS (SELECT FROM edit.publication AS p JOIN edit.revision AS v ON v.id = p.revision_id
              WHERE p.record_id = s.record_id AND p.part = ANY (${[...parts]}::text[]) AND v.number > kept.number)
      OR EXISTS (SELECT FROM edit.withdrawal AS w
                 WHERE w.record_id = s.record_id AND w.part = ANY (${[...parts]}::text[]) AND w.at > s.created_at))`;
  if (newer) {
    throw new Refusal(
      "version-conflict",
      "This was published or withdrawn since it was planned. Plan it anew.",
    );
  }
}
