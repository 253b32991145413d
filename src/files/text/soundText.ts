import type { Issue, Place } from '../../errors/Issue.js';
import { type Message, say } from '../../errors/Message.js';
import { type LegacyEncoding, legacyEncoding, strangeLetters } from './legacyEncoding.js';

/** Makes the error of a file from what is wrong with it, and where. */
export type Refuse = (
  issue: Pick<Issue, 'code' | 'value' | 'expected' | 'hint'>,
  place?: Omit<Place, 'file'>,
) => Error;

const lost = '\ufffd';

/**
 * Hands on the parts of a text whose letters are what they seem: none was lost when it was saved (U+FFFD), and none is
 * Vietnamese of an encoding from before Unicode, or of UTF-8 that was opened as another encoding.
 *
 * @param parts - the text in order; encodings show in the first
 */
export async function* soundText(parts: AsyncIterable<string>, refuse: Refuse): AsyncGenerator<string> {
  let line = 1;
  let column = 1;
  let isFirst = true;
  for await (const part of parts) {
    const found =
      lostLetters(part) ??
      webLetters(part) ??
      oldLetters((isFirst ? legacyEncoding(part) : undefined) ?? strangeLetters(part));
    isFirst = false;
    const before = part.slice(0, found?.index);
    const breaks = before.split('\n').length - 1;
    const tail = before.slice(before.lastIndexOf('\n') + 1).length;
    line += breaks;
    column = breaks > 0 ? tail + 1 : column + tail;
    if (found !== undefined) {
      const { value, expected, hint } = found;
      throw refuse({ code: 'unreadable', value, expected, hint }, { line, column });
    }
    yield part;
  }
}

interface Found {
  readonly index: number;
  readonly value: string;
  readonly expected: Message;
  readonly hint: Message;
}

/** A letter that was saved in an encoding without it leaves a question mark within its word; addresses have some too. */
const questioned = /(?<![^\s"'{[,:])\p{L}+\?\p{Ll}[\p{L}?]*(?![^\s"'}\],.;])/gu;

/** Fewer letters are signs of something else. */
const shortest = 4;

function questionMarks(text: string): Found | undefined {
  const words = text.includes('?') ? [...text.matchAll(questioned)] : [];
  const found = words.find(([word]) => word.length >= shortest);
  if (found === undefined) return undefined;
  return {
    index: found.index,
    value: found[0],
    expected: say`text without lost letters`,
    hint: say`A question mark stands where a letter was lost when the file was saved in another encoding: write the letters again, or take the file from its source, and save it as "UTF-8".`,
  };
}

/** How web pages write a letter that has no key, such as &#7871;. */
const webLetter = /&#(?:\d{2,6}|x[0-9a-f]{2,5});|&(?:[a-z](?:acute|grave|circ|tilde)|nbsp|amp|quot);/iu;

function webLetters(text: string): Found | undefined {
  const found = text.includes('&') ? webLetter.exec(text) : null;
  if (found === null) return undefined;
  return {
    index: found.index,
    value: found[0],
    expected: say`the letter itself`,
    hint: say`It is how web pages write a letter: copy the text from the page as it is shown.`,
  };
}

function lostLetters(text: string): Found | undefined {
  const index = text.indexOf(lost);
  if (index === -1) return questionMarks(text);
  const start = text.slice(0, index).search(/[^\s,:"'{}[\]]*$/);
  const [value = lost] = /^[^\s,:"'{}[\]]+/.exec(text.slice(start)) ?? [];
  return {
    index: start,
    value,
    expected: say`text without lost letters`,
    hint: say`U+FFFD stands where a letter was lost when the file was saved in another encoding: write the letters again, or take the file from its source, and save it as "UTF-8".`,
  };
}

function oldLetters(found: LegacyEncoding | undefined): Found | undefined {
  if (found === undefined) return undefined;
  const { name } = found;
  return {
    index: found.index,
    value: found.word,
    expected: say`Vietnamese in Unicode`,
    hint: name.startsWith('UTF-8')
      ? say`The letters are those of ${name}: open the file it comes from as "UTF-8", and copy it again.`
      : say`The letters are those of ${name}: convert the text to Unicode, with UniKey for example, and save it as "UTF-8".`,
  };
}
