/** What a token can be; a bracket, a colon and a comma stand for themselves. */
type TokenKind = '{' | '}' | '[' | ']' | ':' | ',' | 'text' | 'word';
/** What may come next: a value, a key, or what follows one in an object or a list. */
type State = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'inObject' | 'inList' | 'nothing';
type Step = State | 'openObject' | 'openList' | 'close' | 'valueEnd';

const value = { '{': 'openObject', '[': 'openList', text: 'valueEnd', word: 'valueEnd' } as const;
const grammar: Readonly<Record<State, Readonly<Partial<Record<TokenKind, Step>>>>> = {
  value,
  valueOrEnd: { ...value, ']': 'close' },
  key: { text: 'colon' },
  keyOrEnd: { text: 'colon', '}': 'close' },
  colon: { ':': 'value' },
  inObject: { ',': 'key', '}': 'close' },
  inList: { ',': 'value', ']': 'close' },
  nothing: {},
};

const space = /[ \t\r\n]*/y;
const signs = ['{', '}', '[', ']', ':', ','] as const;
const word = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Where a text stops being JSON. Node says so in words that change from version to version, and often not at all.
 *
 * @param text - Any text.
 * @returns The offset of the first letter that cannot stand where it stands, the length of the text where it ends too
 * early, or nothing where the text is JSON.
 * @example
 * jsonFault('{"a": 1,}') // => 8
 */
export function jsonFault(text: string): number | undefined {
  const open: State[] = [];
  let state: State = 'value';
  let at = endOf(space, text, 0) ?? 0;
  while (at < text.length) {
    const { kind, end, fault } = tokenAt(text, at);
    if (fault !== undefined) return fault;
    const next = stateAfter(grammar[state][kind], open);
    if (next === undefined) return at;
    state = next;
    at = endOf(space, text, end) ?? end;
  }
  return state === 'nothing' ? undefined : text.length;
}

/** @param open - What follows each object and list that is open; the step adds to it or takes from it. */
function stateAfter(step: Step | undefined, open: State[]): State | undefined {
  if (step === 'openObject' || step === 'openList') {
    open.push(step === 'openObject' ? 'inObject' : 'inList');
    return step === 'openObject' ? 'keyOrEnd' : 'valueOrEnd';
  }
  if (step === 'close') open.pop();
  return step === 'close' || step === 'valueEnd' ? (open.at(-1) ?? 'nothing') : step;
}

interface Token {
  readonly kind: TokenKind;
  readonly end: number;
  readonly fault?: number;
}

function tokenAt(text: string, at: number): Token {
  if (text[at] === '"') return textToken(text, at);
  const sign = signs.find((known) => known === text[at]);
  if (sign !== undefined) return { kind: sign, end: at + 1 };
  const end = endOf(word, text, at);
  return end === undefined ? { kind: 'word', end: at, fault: at } : { kind: 'word', end };
}

function textToken(text: string, start: number): Token {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    const end =
      text[at] === '\\' ? endOf(escapeSequence, text, at) : text.charAt(at) < ' ' ? undefined : at + 1;
    if (end === undefined) return { kind: 'text', end: at, fault: at };
    at = end;
  }
  return { kind: 'text', end: at + 1, ...(at < text.length ? {} : { fault: at }) };
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
