import { describe, expect, it } from 'vitest';
import { fillAnswer } from './fill-answer';

const names = { patient: 'Milo Example', chart: 'Asthma', me: 'Nora Nurse', them: 'Mina Parent' };

describe('a saved answer', () => {
  it('says whom it is about and who writes to whom, each as often as it is named', () => {
    expect(fillAnswer('Dear {them}, about {patient} ({chart}): {patient} is well. {me}', names)).toBe(
      'Dear Mina Parent, about Milo Example (Asthma): Milo Example is well. Nora Nurse',
    );
  });

  it('keeps what is not known, and braces of its own', () => {
    const body = '{them} {patient} {Me} {doctor} { me } {{me}} {}';
    expect(fillAnswer(body, { me: 'Nora', them: undefined })).toBe(
      '{them} {patient} {Me} {doctor} { me } {Nora} {}',
    );
  });

  it('takes a name with braces or signs in it for a name', () => {
    expect(fillAnswer('{them}, {me}', { them: '{me} {patient} $& $1', me: 'N' })).toBe(
      '{me} {patient} $& $1, N',
    );
    expect(fillAnswer('{pati{them}ent}', { them: '', patient: 'P' })).toBe('{patient}');
  });
});
