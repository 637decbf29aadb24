/** Reads a question in the notation in which PostgreSQL prints a `tsquery`: `'north' & 'sea' | !'lake'`. */

export type Question =
  | { readonly is: "word"; readonly word: string }
  /** Words that begin so, or of a certain weight only. */
  | { readonly is: "special" }
  | { readonly is: "not"; readonly of: Question }
  /** `next`: one directly after the other. */
  | { readonly is: "and" | "or" | "next"; readonly left: Question; readonly right: Question };

const token = /\s*('(?:[^'\\]|''|\\.)*'(?::[*A-D]+)?|<->|<\d+>|[&|!()])/gy;

const wordOf = (quoted: string) =>
  quoted.slice(1, -1).replace(/''|\\(.)/g, (both, one?: string) => one ?? both[0] ?? "");

/** How tightly each operator holds what stands beside it. */
const strength: Readonly<Record<string, number>> = { "|": 1, "&": 2 };
const strengthOf = (operator: string) => (operator.startsWith("<") ? 3 : strength[operator]);
const nameOf = (operator: string) => (operator === "|" ? "or" : operator === "&" ? "and" : "next");

/**
 * The question as a tree.
 * @throws Error where it is in no notation that PostgreSQL prints
 */
export function questionOf(text: string): Question {
  const tokens = [...text.matchAll(token)].map(([, one = ""]) => one);
  let at = 0;
  const single = (): Question => {
    const one = tokens[at];
    at += 1;
    if (one === "!") return { is: "not", of: single() };
    if (one === "(") {
      const inside = above(0);
      if (tokens[at] !== ")") throw new Error(`A bracket stays open: ${text}`);
      at += 1;
      return inside;
    }
    if (!one?.startsWith("'")) throw new Error(`No question of a text search: ${text}`);
    return one.endsWith("'") ? { is: "word", word: wordOf(one) } : { is: "special" };
  };
  const above = (least: number): Question => {
    let left = single();
    for (;;) {
      const operator = tokens[at] ?? "";
      const own = strengthOf(operator);
      if (own === undefined || own <= least) return left;
      at += 1;
      left = { is: nameOf(operator), left, right: above(own) };
    }
  };
  const whole = above(0);
  if (at < tokens.length) throw new Error(`No question of a text search: ${text}`);
  return whole;
}

/** Every word of a question, each once. */
export function wordsIn(question: Question, words = new Set<string>()): ReadonlySet<string> {
  if (question.is === "word") words.add(question.word);
  else if (question.is === "not") wordsIn(question.of, words);
  else if (question.is !== "special") {
    wordsIn(question.left, words);
    wordsIn(question.right, words);
  }
  return words;
}
