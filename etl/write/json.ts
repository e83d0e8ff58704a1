const PIECE = 65_536;

/**
 * JSON text of an object, byte for byte the same for the same object: keys in the order of the
 * contract, one element of each list a line, LF at the end. Given in pieces of some 64 kB, because a
 * release of a million figures is longer than a string may be.
 */
export function* jsonPieces(object: object): Generator<string> {
  let text = "";
  let separator = "{\n";
  for (const [key, value] of Object.entries(object)) {
    text += `${separator}${JSON.stringify(key)}: `;
    separator = ",\n";
    if (!Array.isArray(value) || value.length === 0) {
      text += JSON.stringify(value);
      continue;
    }
    for (let i = 0; i < value.length; i += 1) {
      text += i === 0 ? "[\n" : ",\n";
      text += JSON.stringify(value[i]);
      if (text.length < PIECE) continue;
      yield text;
      text = "";
    }
    text += "\n]";
  }
  yield `${text}\n}\n`;
}
