import { describe, expect, it } from 'vitest';
import { urgentKind } from './urgent-kind';

describe('what stands around a phrase', () => {
  it.each([
    ['heart', 'chest pain since this morning', 'no chest pain since this morning'],
    ['heart', 'I have chest pain', 'I don’t have chest pain'],
    ['heart', 'dolor de pecho', 'sin dolor de pecho'],
    ['self-harm', 'I have thoughts of hurting myself', 'I have no thoughts of hurting myself'],
    ['heart', 'I have chest pain and fever', 'denies fever, chills or chest pain'],
    ['seizure', 'He had two seizures today', 'He had two seizures in 2015'],
    ['self-harm', 'quiero matarme', 'hace diez años pensé: quiero matarme'],
    ['breathing', 'I can’t breathe', 'I can’t breathe through my nose'],
    ['heart', 'My chest hurts. Please call.', 'My chest hurts. It has gone away now.'],
    ['allergy', 'I need my EpiPen', 'I need a refill of my EpiPen'],
    ['heart', 'crushing chest pain', 'Nothing urgent. Who treats crushing chest pain?'],
  ])('takes it back: %s, “%s”, “%s”', (kind, said, takenBack) => {
    expect(urgentKind(said)).toBe(kind);
    expect(urgentKind(takenBack)).toBeNull();
  });

  it.each([
    'No appetite, but chest pain',
    'I want to die, please refill my prescription',
    'I have wanted to end my life since last summer',
    'Everyone would be better off without me',
    'My chest hurts. It does not get better.',
    'swelling lips and tongue. Is that normal?',
  ])('does not take back “%s”', (text) => expect(urgentKind(text)).not.toBeNull());
});

describe('spelling', () => {
  it.each([
    ['chets pain', 'heart'],
    ['my baby is having a seizrue right now', 'seizure'],
    ['I am bleding heavly', 'bleeding'],
    ['BLEEDING HEAVILY', 'bleeding'],
    ['No puedo respírar', 'breathing'],
    ['cant breath', 'breathing'],
  ])('“%s”', (text, kind) => expect(urgentKind(text)).toBe(kind));

  it('takes no other word for one that lacks its first or last letter', () => {
    expect(urgentKind('eating and kicking me')).toBeNull();
  });
});

describe('numbers', () => {
  it.each([
    ['my sugar is 42', 'my sugar is 142'],
    ['blood pressure 210/125', 'blood pressure 121/75'],
    ['took 30 tablets of aspirin', 'took 30 mg tablets'],
    ['oxygen is 82', 'oxygen is 97, pulse 82'],
  ])('“%s”, not “%s”', (urgent, routine) => {
    expect(urgentKind(urgent)).not.toBeNull();
    expect(urgentKind(routine)).toBeNull();
  });
});
