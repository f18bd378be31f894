import { describe, expect, it } from 'vitest';
import { projectTarget } from './project-target';

const defaults = { firestore: '127.0.0.1:1', auth: '127.0.0.1:2' };

describe('projectTarget', () => {
  it('sends demo projects to the emulators, wherever they are', () => {
    expect(projectTarget('demo-a', {}, defaults)).toEqual({
      kind: 'emulators',
      projectId: 'demo-a',
      ...defaults,
    });
    const environment = { FIRESTORE_EMULATOR_HOST: 'h:3', FIREBASE_AUTH_EMULATOR_HOST: 'h:4' };
    expect(projectTarget('demo-a', environment, defaults)).toMatchObject({ firestore: 'h:3', auth: 'h:4' });
  });

  it('sends every other project to the cloud', () => {
    expect(projectTarget('clinic-prod', {}, defaults)).toEqual({ kind: 'cloud', projectId: 'clinic-prod' });
    expect(projectTarget('my-demo-', {}, defaults).kind).toBe('cloud');
  });

  it.each(['FIRESTORE_EMULATOR_HOST', 'FIREBASE_AUTH_EMULATOR_HOST'])(
    'refuses a cloud project while %s is set',
    (variable) => {
      expect(() => projectTarget('clinic-prod', { [variable]: 'h:1' }, defaults)).toThrow('is in the cloud');
    },
  );
});
