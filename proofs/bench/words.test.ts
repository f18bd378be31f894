import { expect, it } from 'vitest';
import { bodyOf } from './words';

it('each message has 1,000 characters, and no sentence twice', () => {
  for (let index = 0; index < 60; index += 1) {
    const body = bodyOf(index);
    expect(body).toHaveLength(1000);
    const sentences = body.split(/(?<=[.?]) /);
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});
