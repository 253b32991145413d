type Attribute = string | number | boolean | undefined | ((event: Event) => void);

/**
 * An element with its attributes, listeners (`onclick`) and children. Texts stay texts: nothing is read as markup.
 *
 * @example
 * element('p', { class: 'lead', lang: 'en' }, 'Targets')
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(name.slice('on'.length), value);
    else made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}
