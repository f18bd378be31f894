import { webSettings } from '@my-messages/domain/web-settings';
import * as v from 'valibot';
import type { Parameter } from '../../ops/project/functions-manifest';
import { isDemoProject } from '../../ops/project/project-target';
import { appCheckLooks } from './app-check-looks';
import { fine, missing, STEPS, type Look } from './look';

type Values = Readonly<Record<string, string>>;

/** What is deployed to a project, as far as the repository says it. */
export interface ProjectFacts {
  readonly projectId: string;
  /** What the functions are given, as they say it themselves. */
  readonly parameters: readonly Parameter[];
  /** What the project's file gives them, and the lines in it that say nothing; null where there is no file. */
  readonly env: { readonly values: Values; readonly unread: readonly string[] } | null;
  /** Where Firestore is made, by firebase.json. */
  readonly firestoreLocation: string;
  readonly functionsRegion: string;
  /** The headers with which every file of the app is served, by their names. */
  readonly headers: ReadonlyMap<string, string>;
  /** The project that is meant where a command of firebase-tools names none. */
  readonly defaultProject: string | null;
  /** The variables with which the app would be built. */
  readonly web: Values;
}

/** Everything that can be missing in what is deployed to a project. */
export function projectLooks(facts: ProjectFacts): readonly Look[] {
  return [
    ...functionsLooks(facts),
    webLook(facts),
    regionLook(facts),
    headersLook(facts),
    ...appCheckLooks(facts),
    defaultLook(facts),
  ];
}

/** What no file says and a deploy asks for, with the command that stores each. */
export const secretsInWords = ({ projectId, parameters }: ProjectFacts) => [
  'Secrets are stored with the project, which is not asked. To set them:',
  ...parameters.filter(({ type }) => type === 'secret').map(({ name }) => `  ${setSecret(name, projectId)}`),
];

const setSecret = (name: string, projectId: string) =>
  `npx firebase functions:secrets:set ${name} --project ${projectId}`;

function functionsLooks({ projectId, parameters, env }: ProjectFacts): readonly Look[] {
  const file = `functions/.env.${projectId}`;
  if (env === null) return [missing(file, 'There is no such file.', STEPS.functions)];
  const { values, unread } = env;
  const names = new Set(parameters.map(({ name }) => name));
  return [
    ...parameters.flatMap((one) => parameterLook(one, values, file, projectId)),
    ...Object.keys(values)
      .filter((name) => !names.has(name))
      .map((name) => missing(name, `The functions ask for no such value: correct ${file}.`, STEPS.functions)),
    ...(unread.length === 0
      ? []
      : [missing(file, `${String(unread.length)} of its lines give no value.`, STEPS.functions)]),
  ];
}

function parameterLook(one: Parameter, values: Values, file: string, projectId: string): Look[] {
  const { name, type, description } = one;
  const value = values[name];
  if (type === 'secret') {
    if (value === undefined) return [];
    const says = `It is a secret and stands in ${file}: take it out, and run\n${setSecret(name, projectId)}`;
    return [missing(name, says, STEPS.mail)];
  }
  if (value === undefined) return [missing(name, `It is not in ${file}. ${description}`, STEPS.functions)];
  const wrong = wrongOf(one, value) ?? (name === 'SMTP_SECURE' ? wrongForPort(value, values) : null);
  return [wrong === null ? fine(name, description) : missing(name, wrong, STEPS.functions)];
}

/** What is wrong with a value, without the value; null where nothing is. */
function wrongOf({ type, input }: Parameter, value: string): string | null {
  if (type === 'boolean' && !['true', 'false'].includes(value)) return 'It is true or false.';
  if (type === 'int' && !/^-?\d+$/.test(value)) return 'It is a whole number.';
  if (input === undefined || new RegExp(input.text.validationRegex).test(value)) return null;
  return input.text.validationErrorMessage;
}

/** The usual ports of mail speak TLS in one way each; with the other nothing is ever sent. */
function wrongForPort(secure: string, { SMTP_PORT: port }: Values): string | null {
  const wanted = port === '465' ? 'true' : port === '587' ? 'false' : secure;
  return secure === wanted ? null : `With port ${String(port)} it is ${wanted}.`;
}

function webLook({ projectId, web }: ProjectFacts): Look {
  const what = 'VITE_FIREBASE_OPTIONS';
  const { success, output, issues } = v.safeParse(webSettings, web);
  const lacks = (says: string) => missing(what, says, STEPS.web);
  if (!success) {
    const where = issues.map((issue) => v.getDotPath(issue)).join(', ');
    return lacks(`What the app is built with is not whole: ${where}.`);
  }
  if (output.VITE_FIREBASE_OPTIONS.projectId !== projectId)
    return lacks(`It names another project, ${output.VITE_FIREBASE_OPTIONS.projectId}.`);
  if (output.VITE_FIREBASE_EMULATORS !== undefined)
    return missing('VITE_FIREBASE_EMULATORS', 'The app would look for emulators: take it out.', STEPS.web);
  return fine(what, 'The app is built for this project.');
}

/** The regions in which data of a Firestore that has several is kept. */
const REGIONS_OF: Readonly<Record<string, readonly string[]>> = {
  nam5: ['us-central1'],
  nam7: ['us-central1', 'us-east4'],
  eur3: ['europe-west1', 'europe-west4'],
};

function regionLook({ firestoreLocation, functionsRegion }: ProjectFacts): Look {
  const regions = REGIONS_OF[firestoreLocation] ?? [firestoreLocation];
  if (regions.includes(functionsRegion))
    return fine('Region', `Firestore is in ${firestoreLocation}, the functions are in ${functionsRegion}.`);
  const says =
    `firebase.json has Firestore in ${firestoreLocation}, and domain/src/callables.ts the functions in ` +
    `${functionsRegion}: they belong together, in ${regions.join(' or ')}.`;
  return missing('Region', says, STEPS.data);
}

/** Without these a browser is told too little of how the app may be used. */
const HEADERS = [
  'Content-Security-Policy',
  'Strict-Transport-Security',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Cache-Control',
];

function headersLook({ headers }: ProjectFacts): Look {
  const there = new Set([...headers.keys()].map((name) => name.toLowerCase()));
  const lacking = HEADERS.filter((name) => !there.has(name.toLowerCase()));
  if (lacking.length === 0) return fine('Headers', 'The app is served with what browsers are to be told.');
  return missing('Headers', `firebase.json serves the app without ${lacking.join(', ')}.`, STEPS.deploy);
}

function defaultLook({ projectId, defaultProject }: ProjectFacts): Look {
  const what = '.firebaserc';
  if (defaultProject === null || defaultProject === projectId || isDemoProject(defaultProject))
    return fine(what, 'A command that names no project reaches no other clinic.');
  const says = `A command that names no project reaches ${defaultProject}: make it ${projectId}, or take it out.`;
  return missing(what, says, STEPS.deploy);
}
