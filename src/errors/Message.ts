/**
 * A text with the values it speaks of kept apart, so that it can be said in another language.
 *
 * `text` has one part more than `values` has values; a value stands between two parts.
 */
export interface Message {
  readonly text: readonly string[];
  readonly values: readonly (string | number | Message | Named)[];
}

/**
 * A series, an activity, a unit or a price basis by its id, which errors in English tell as files write it, and those in
 * Vietnamese by its label, or by the glossary's word for it.
 */
export interface Named {
  readonly id: string;
  readonly label?: { readonly vi: string } | undefined;
}

/**
 * The tag of a template that is a message: English where it is written, translatable by its key.
 *
 * A value that holds words of ours is a message itself; names, numbers and what stands in files are plain values.
 *
 * @example
 * say`a rate such as ${'8.5%'}`.values // => ['8.5%']
 */
export function say(text: TemplateStringsArray, ...values: Message['values']): Message {
  return { text, values };
}

/**
 * A message in English.
 *
 * @example
 * textOf(say`the growth of ${say`GRDP in ${2016}`}`) // => 'the growth of GRDP in 2016'
 */
export function textOf(message: Message): string {
  return joined(message, (value) => {
    if (typeof value !== 'object') return String(value);
    return 'id' in value ? value.id : textOf(value);
  });
}

/**
 * Values one after the other, as one that another message takes.
 *
 * @example
 * textOf(listed(['a', { id: 'b' }])) // => 'a, b'
 */
export function listed(values: Message['values']): Message {
  return { text: ['', ...values.slice(1).map(() => ', '), ''], values };
}

/**
 * A number as data write it, with a decimal comma where the language has one.
 *
 * @example
 * textOf(figureText('788.7')) // => '788.7'
 */
export function figureText(number: string): Message {
  const [whole = '', fraction] = number.split('.');
  return fraction === undefined ? listed([whole]) : say`${whole}.${fraction}`;
}

/**
 * What a message is looked up by in another language: its text with a number in braces for each value.
 *
 * @example
 * messageKey(say`the growth of ${'services'}`) // => 'the growth of {0}'
 */
export function messageKey(message: Message): string {
  return joined(message, (_, position) => `{${position}}`);
}

function joined(
  { text, values }: Message,
  told: (value: Message['values'][number], position: number) => string,
): string {
  return text
    .map((part, position) => {
      const value = values[position - 1];
      return value === undefined ? part : `${told(value, position - 1)}${part}`;
    })
    .join('');
}

/**
 * Whether a value is a message, as where what was found needs words of ours.
 *
 * @example
 * isMessage('a folder') // => false
 */
export function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    Array.isArray(Reflect.get(value, 'text')) &&
    Array.isArray(Reflect.get(value, 'values'))
  );
}
