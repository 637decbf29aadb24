// A client of Prisma holds a graph of what may stand in a question: for each place an object, by the numbers of the
// names that may stand there. An object by numbers up to about a thousand is held by V8 as a list, with room for every
// number before the last; an object by numbers that begin beyond is held as a table of those it has. So the numbers are
// moved up, which takes an eighth of the memory. Decision 065 says how much that is.

/** From where on a first number makes a table of an object, by `JSObject::kMaxGap` of V8. */
const beyond = 1024;

const wide =
  /config\.parameterizationSchema = \{\n {2}strings: JSON\.parse\((".*")\),\n {2}graph: "([\w-]*)"\n\}/;

/** Numbers in seven bits a byte, the lowest first, as Prisma writes them. */
function reader(bytes) {
  let at = 0;
  return {
    number() {
      let [value, shift, byte] = [0, 0, 0];
      do {
        byte = bytes[at];
        if (byte === undefined) throw new Error("ends too early");
        at += 1;
        value |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      return value;
    },
    take(count) {
      at += count;
      return bytes.subarray(at - count, at);
    },
    ended: () => at === bytes.length,
  };
}

function writer() {
  const bytes = [];
  return {
    bytes,
    number(value) {
      let left = value;
      for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
      bytes.push(left);
    },
    put: (more) => bytes.push(...more),
  };
}

/** Copies a graph with all numbers of names so much higher. */
function moved(graph, by) {
  const [from, to] = [reader(graph), writer()];
  const copy = () => {
    const number = from.number();
    to.number(number);
    return number;
  };
  const name = () => to.number(from.number() + by);
  // Zero says that there is none, one is the number zero.
  const nameOrNone = () => {
    const number = from.number();
    to.number(number === 0 ? 0 : number + by);
  };
  const [inputs, outputs, roots] = [copy(), copy(), copy()];
  for (let node = 0; node < inputs; node += 1) {
    for (let edges = copy(); edges > 0; edges -= 1) {
      name();
      to.put(from.take(2)); // which scalars
      copy(); // to which node
      nameOrNone(); // of which enumeration
      to.put(from.take(1)); // flags
    }
  }
  for (let places = outputs; places > 0; places -= 1) {
    for (let edges = copy(); edges > 0; edges -= 1) {
      name();
      copy();
      copy();
    }
  }
  for (let root = 0; root < roots; root += 1) {
    name();
    copy();
    copy();
  }
  if (!from.ended()) throw new Error("is longer than it says");
  return Buffer.from(to.bytes);
}

/**
 * The source of the generated class, with the numbers of names moved up.
 * @throws Error where Prisma writes them in another way than it did
 */
export function spreadNames(source) {
  const [found, names, graph] = wide.exec(source) ?? [];
  if (found === undefined) throw new Error("Prisma has written its graph in another way. See decision 065.");
  const strings = JSON.parse(JSON.parse(names));
  const bytes = Buffer.from(graph, "base64url");
  if (!moved(bytes, 0).equals(bytes))
    throw new Error("The graph of Prisma reads differently. See decision 065.");
  const spread = JSON.stringify(JSON.stringify([...Array(beyond).fill(""), ...strings]));
  return source.replace(
    found,
    () =>
      `config.parameterizationSchema = {\n  strings: JSON.parse(${spread}),\n  graph: "${moved(bytes, beyond).toString("base64url")}"\n}`,
  );
}
