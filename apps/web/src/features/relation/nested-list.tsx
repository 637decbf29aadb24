/** What the picture shows as lists within a list, with everything that the picture leaves out. */
import type { Around, RelatedNode, Way } from "@entente/api/relation/view";
import { printNumber } from "@entente/domain/dates/print";
import { inLanguage } from "@/lib/addresses.ts";
import { colon } from "@/lib/colon.ts";
import type { Reader } from "@/lib/reader.ts";
import { relationsWordsIn } from "@/messages/relations.ts";
import { addressAround, pathOfNode, sortName, waysText, wholeName } from "./told.ts";

type NodeProps = { readonly node: RelatedNode; readonly reader: Reader };

function Name({ node, reader }: NodeProps) {
  const path = pathOfNode(node);
  const lang = node.name.language === reader.language ? undefined : node.name.language;
  const href = path ? inLanguage(reader.language, path) : node.url;
  return href ? (
    <a href={href} lang={lang}>
      {wholeName(node)}
    </a>
  ) : (
    <span lang={lang}>{wholeName(node)}</span>
  );
}

function Ways({ ways, node, reader }: NodeProps & { readonly ways: readonly Way[] }) {
  return (
    <span className="text-muted text-sm">
      {" "}
      · {sortName(node, reader).toLowerCase()}
      {colon(reader.language)}
      {waysText(ways, reader)}
    </span>
  );
}

/** From the list to what is around one of those in it. */
function ToAround({ node, reader, left }: NodeProps & { readonly left: number }) {
  const address = addressAround(node, reader);
  if (!address) return null;
  const words = relationsWordsIn(reader.language);
  const around = words.aroundOf(node.acronym ?? node.name.text);
  const more = words.more(printNumber(left, reader.language));
  return (
    <a href={address} className="inline-block min-h-6 text-sm">
      {left > 0 ? `${more}${colon(reader.language)}${around}` : around}
    </a>
  );
}

export function NestedList({ around, reader }: { readonly around: Around; readonly reader: Reader }) {
  return (
    <ul className="divide-line divide-y">
      {around.near.map(({ node, ways, near, total }) => {
        const left = total - near.length;
        return (
          <li key={node.id} className="keep py-3">
            <p>
              <Name node={node} reader={reader} />
              <Ways node={node} ways={ways} reader={reader} />
            </p>
            {near.length > 0 ? (
              <ul className="border-line mt-1.5 ml-1 space-y-1 border-l pl-4">
                {near.map((other) => (
                  <li key={other.node.id}>
                    <Name node={other.node} reader={reader} />
                    <Ways node={other.node} ways={other.ways} reader={reader} />
                  </li>
                ))}
                {left > 0 ? (
                  <li>
                    <ToAround node={node} reader={reader} left={left} />
                  </li>
                ) : null}
              </ul>
            ) : null}
            {left > 0 || node.slug === null ? null : (
              <p className="mt-1">
                <ToAround node={node} reader={reader} left={0} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
