/**
 * JSON text of an object, byte for byte the same for the same object: keys in the order of the
 * contract, one element of each list a line, LF at the end. Given in pieces, because a release of a
 * million figures is longer than a string may be.
 */
export function* jsonPieces(object: object): Generator<string> {
  let before = "{\n";
  for (const [key, value] of Object.entries(object)) {
    yield `${before}${JSON.stringify(key)}: `;
    before = ",\n";
    if (!Array.isArray(value) || value.length === 0) {
      yield JSON.stringify(value);
      continue;
    }
    yield "[\n";
    for (let i = 0; i < value.length; i += 1) {
      if (i > 0) yield ",\n";
      yield JSON.stringify(value[i]);
    }
    yield "\n]";
  }
  yield "\n}\n";
}
