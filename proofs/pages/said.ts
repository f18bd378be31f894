/** A command as a page says it: the words that a shell would make of it, with placeholders filled in. */
export type Command = readonly string[];

/** What stands for what a reader puts in; one that is new is given a value here that its command takes. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  'project id': 'lakeside-portal',
  'project number': '123456789012',
  'billing account': '000000-000000-000000',
  'organization id': 'lakeside',
  id: 'lakeside-portal',
  address: 'ada@example.org',
  name: 'Ada',
  location: 'nam5',
  backup: 'projects/lakeside-portal/locations/nam5/backups/a',
  'file or folder': 'export',
  file: 'report.json',
  'the function that changed': 'mayMessage',
};

const PROGRAMS = ['npm', 'npx', 'gcloud', 'firebase'];

/** Every command of a page that begins with a program we know, in its blocks and in its text. */
export function saidCommands(page: string): readonly Command[] {
  const blocks = [...page.matchAll(/^ *```\w*\n([\s\S]*?)^ *```$/gm)].map(([, text = '']) => text);
  const lines = blocks.flatMap((text) => text.replace(/\\\n\s*/g, '').split('\n'));
  return [...lines, ...codeSpans(page)]
    .map((line) => wordsOf(filled(line.trim())))
    .filter(([program = '', ...rest]) => PROGRAMS.includes(program) && rest.length > 0);
}

/** What a page says in code within its text, each on one line. */
export function codeSpans(page: string): readonly string[] {
  const text = page.replace(/^ *```\w*\n[\s\S]*?^ *```$/gm, '');
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replace(/\s+/g, ' '));
}

function filled(line: string): string {
  return line.replace(/<([^<>]+)>/g, (placeholder, name: string) => PLACEHOLDERS[name] ?? placeholder);
}

/** Splits as a shell does: quotes keep what is in them together, and a comment ends the line. */
function wordsOf(line: string): readonly string[] {
  const words = line.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  return words.slice(0, comment === -1 ? words.length : comment).map((word) => word.replace(/["']/g, ''));
}
