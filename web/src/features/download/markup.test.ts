import fc from 'fast-check';
import { expect, it } from 'vitest';
import { element } from './markup';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

it('whatever a text is, it stays a text, in an element and in an attribute', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('</div><script>', '"><img src=x>', "' on=", '&lt;'),
  );
  fc.assert(
    fc.property(text, text, (written, said) => {
      // What HTML itself does not keep: a parser makes one line end of two signs, and leaves out the sign 0.
      const kept = (one: string) => one.replace(/\r\n?/g, '\n').replaceAll('\0', '');
      const { children, textContent } = parsed(element('div', { title: said }, written).html);
      expect(textContent).toBe(kept(written));
      expect(children.length).toBe(1);
      expect(kept(children[0]?.getAttribute('title')?.replaceAll('\ufffd', '') ?? '')).toBe(
        kept(said).replaceAll('\ufffd', ''),
      );
    }),
  );
});

it('what is empty has no end', () => {
  expect(element('div', {}, element('meta', { charset: 'utf-8' }), null, 'a').html).toBe(
    '<div><meta charset="utf-8">a</div>',
  );
});
