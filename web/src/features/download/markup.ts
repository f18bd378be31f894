/** A piece of HTML; {@link element} alone makes one, so that no text of anybody becomes markup. */
class Markup {
  constructor(readonly html: string) {}
}

export type { Markup };

type Content = string | Markup | null;

/** An element with its attributes and what is in it, in which every text is escaped. Null leaves nothing. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly Content[]
): Markup {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const inside = content.map((each) =>
    each === null ? '' : typeof each === 'string' ? escaped(each) : each.html,
  );
  const end = EMPTY.has(tag) ? '' : `</${tag}>`;
  return new Markup(`<${tag}${said.join('')}>${inside.join('')}${end}`);
}

const EMPTY = new Set(['meta']);

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
