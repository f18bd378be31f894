const ROUNDS = [
  { constant: 0x5a827999, mix: (b: number, c: number, d: number) => (b & c) | (~b & d) },
  { constant: 0x6ed9eba1, mix: (b: number, c: number, d: number) => b ^ c ^ d },
  { constant: 0x8f1bbcdc, mix: (b: number, c: number, d: number) => (b & c) | (b & d) | (c & d) },
  { constant: 0xca62c1d6, mix: (b: number, c: number, d: number) => b ^ c ^ d },
] as const;

/** In which the paths of documents are the names. */
const DOCUMENTS = 'a3c1f3f0-6d0e-4c58-9b5a-6f0b5f6f0c8e';

/** The address of what is exported of the document at a path: always the same one. */
export const urnOf = (path: string) => `urn:uuid:${nameUuid(DOCUMENTS, path)}`;

/**
 * The name-based UUID (RFC 9562, version 5) of a name in a namespace, which is a UUID itself: the same for the same two,
 * and another for any others. Reckoned here, because a browser has SHA-1 only as a promise.
 */
export function nameUuid(namespace: string, name: string): string {
  const prefix = namespace.replaceAll('-', '').match(/../g) ?? [];
  const hash = sha1([...prefix.map((hex) => Number.parseInt(hex, 16)), ...utf8(name)]);
  const hex = hash
    .slice(0, 16)
    .map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x50 : at === 8 ? (byte & 0x3f) | 0x80 : byte))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function utf8(text: string): number[] {
  const pieces = encodeURIComponent(text.toWellFormed()).match(/%..|[^%]/g) ?? [];
  return pieces.map((piece) =>
    piece.startsWith('%') ? Number.parseInt(piece.slice(1), 16) : (piece.codePointAt(0) ?? 0),
  );
}

function sha1(bytes: readonly number[]): number[] {
  const padding = Array.from({ length: (119 - (bytes.length % 64)) % 64 }, () => 0);
  const whole = [...bytes, 0x80, ...padding, ...bytesOf(0), ...bytesOf(bytes.length * 8)];
  let state: readonly [number, number, number, number, number] = [
    0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0,
  ];
  for (let start = 0; start < whole.length; start += 64)
    state = withBlock(state, whole.slice(start, start + 64));
  return state.flatMap(bytesOf);
}

function withBlock(
  state: readonly [number, number, number, number, number],
  block: readonly number[],
): readonly [number, number, number, number, number] {
  const words: number[] = [];
  const byte = (at: number) => block[at] ?? 0;
  const word = (at: number) => words[at] ?? 0;
  for (let at = 0; at < 80; at += 1) {
    words.push(
      at < 16
        ? (byte(4 * at) << 24) | (byte(4 * at + 1) << 16) | (byte(4 * at + 2) << 8) | byte(4 * at + 3)
        : rotated(word(at - 3) ^ word(at - 8) ^ word(at - 14) ^ word(at - 16), 1),
    );
  }
  let [a, b, c, d, e] = state;
  for (const [round, { constant, mix }] of ROUNDS.entries()) {
    for (const each of words.slice(20 * round, 20 * round + 20)) {
      const next = (rotated(a, 5) + mix(b, c, d) + e + constant + each) | 0;
      [a, b, c, d, e] = [next, a, rotated(b, 30), c, d];
    }
  }
  const [a0, b0, c0, d0, e0] = state;
  return [(a0 + a) | 0, (b0 + b) | 0, (c0 + c) | 0, (d0 + d) | 0, (e0 + e) | 0];
}

const rotated = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits));

/** Of a number of 32 bits, the highest first. */
const bytesOf = (word: number) => [24, 16, 8, 0].map((bits) => (word >>> bits) & 0xff);
