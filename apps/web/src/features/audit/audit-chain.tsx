/** Whether the chain of the audit log holds, and every line at which it does not. */
import type { AuditChain } from "@entente/api/audit/view";
import { printNumber } from "@entente/domain/dates/print";
import { Notice } from "@entente/ui/notice";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { auditWords } from "@/messages/desk/audit.ts";

export function AuditChainNotice({ chain, reader: { language } }: { chain: AuditChain; reader: DeskReader }) {
  const words = auditWords[language];
  const { lines, broken, brokenCount } = chain;
  const count = (number: number) => printNumber(number, language);
  if (brokenCount === 0) {
    return (
      <div role="status">
        <Notice>{fill(words.holds, { count: count(lines) })}</Notice>
      </div>
    );
  }
  return (
    <div role="status">
      <Notice>
        <p>{words.broken}</p>
        <ul className="mt-3 list-disc space-y-1 pl-5">
          {broken.map(({ id, how }) => (
            <li key={id}>
              <a href={`/desk/audit?below=${BigInt(id) + 1n}`}>
                {fill(how === "altered" ? words.altered : words.cut, { line: id })}
              </a>
            </li>
          ))}
        </ul>
        {brokenCount > broken.length ? (
          <p className="mt-3">{fill(words.moreBroken, { count: count(brokenCount - broken.length) })}</p>
        ) : null}
      </Notice>
    </div>
  );
}
